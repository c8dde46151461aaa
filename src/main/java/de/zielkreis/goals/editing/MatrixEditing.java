package de.zielkreis.goals.editing;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormDefinition;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.forms.TwoVersions;
import de.zielkreis.goals.ChangeAct;
import de.zielkreis.goals.ElementFacts;
import de.zielkreis.goals.ElementKind;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.MatrixElement;
import de.zielkreis.goals.Occasion;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Creates, changes, moves and archives the elements of a goal matrix; every step goes into the history. */
@Component
public class MatrixEditing {

    private final Map<ElementKind, ElementForm<?, ?>> forms;
    private final FormLibrary library;
    private final FormViews views;
    private final GoalHistory history;
    private final Removal removal;
    private final LastChange lastChange;
    private final Clock clock;

    MatrixEditing(List<ElementForm<?, ?>> forms, FormLibrary library, FormViews views, GoalHistory history, Removal removal,
            LastChange lastChange, Clock clock) {
        this.forms = forms.stream().collect(Collectors.toMap(ElementForm::kind, Function.identity()));
        this.library = library;
        this.views = views;
        this.history = history;
        this.removal = removal;
        this.lastChange = lastChange;
        this.clock = clock;
    }

    /** @param parent under what the new element shall hang; null, unknown and foreign ones choose nothing */
    @Transactional(readOnly = true)
    public EditPage blank(MunicipalityId municipality, ElementKind kind, UUID parent) {
        return new EditPage(kind, library.form(forms.get(kind).formId()), forms.get(kind).blank(municipality, parent), null, null, null);
    }

    /** @throws NotFound for unknown elements and those of other municipalities */
    @Transactional(readOnly = true)
    public EditPage page(MunicipalityId municipality, ElementKind kind, UUID id) {
        return page(forms.get(kind), municipality, id);
    }

    private <E extends MatrixElement, F extends ElementFacts> EditPage page(ElementForm<E, F> form, MunicipalityId municipality, UUID id) {
        E element = find(form, municipality, id);
        return new EditPage(form.kind(), definition(form), fill(form, municipality, element.facts()), element, null, null);
    }

    /** The element itself, for pages that only name it. */
    @Transactional(readOnly = true)
    public MatrixElement element(MunicipalityId municipality, ElementKind kind, UUID id) {
        return find(forms.get(kind), municipality, id);
    }

    /** @throws Refused naming the fields that need another answer; then nothing is stored */
    @Transactional
    public MatrixElement create(MunicipalityId municipality, ElementKind kind, UUID parent, FormInput input, Actor by) {
        ElementForm<?, ?> form = forms.get(kind);
        Answers answers = FormReader.read(library.form(form.formId()), form.blank(municipality, parent), input);
        MatrixElement created = form.create(municipality, answers);
        history.note(ChangeAct.CREATED, Occasion.of(by.id(), clock.instant()), created);
        return created;
    }

    /**
     * @param version the version that the person saw
     * @throws Refused naming the fields that need another answer; then nothing is stored
     * @throws ChangedMeanwhile when somebody else has stored a newer version
     */
    @Transactional
    public MatrixElement change(MunicipalityId municipality, ElementKind kind, UUID id, long version, FormInput input, Actor by) {
        return change(forms.get(kind), municipality, id, version, input, by);
    }

    private <E extends MatrixElement, F extends ElementFacts> E change(ElementForm<E, F> form, MunicipalityId municipality, UUID id,
            long version, FormInput input, Actor by) {
        E element = find(form, municipality, id);
        if (element.version() != version) {
            throw new ChangedMeanwhile();
        }
        Answers answers = FormReader.read(definition(form), fill(form, municipality, element.facts()), input);
        form.change(element, answers);
        history.note(ChangeAct.CHANGED, Occasion.of(by.id(), clock.instant()).because(answers.text("reason").orElse(null)), element);
        return element;
    }

    /** The page for somebody who was second: what now stands beside what they typed, with nothing lost. */
    @Transactional(readOnly = true)
    public EditPage meanwhile(MunicipalityId municipality, ElementKind kind, UUID id, long version, FormInput input) {
        return meanwhile(forms.get(kind), municipality, id, version, input);
    }

    @SuppressWarnings("unchecked")
    private <E extends MatrixElement, F extends ElementFacts> EditPage meanwhile(ElementForm<E, F> form, MunicipalityId municipality,
            UUID id, long version, FormInput input) {
        E element = find(form, municipality, id);
        Prefill theirs = fill(form, municipality, element.facts());
        Prefill base = history.atVersion(element, version).map(facts -> form.fill(municipality, (F) facts)).orElse(theirs);
        String who = lastChange.of(element);
        TwoVersions both = TwoVersions.of(definition(form), views, base, theirs, input, "Stand von " + who);
        return new EditPage(form.kind(), definition(form), both.prefill(), element, both.input(),
                new EditPage.Meanwhile(who, both.takenOver(), both.disputed()));
    }

    /** Swaps places with the neighbour; at the end of the row nothing happens. */
    @Transactional
    public void move(MunicipalityId municipality, ElementKind kind, UUID id, boolean up, Actor by) {
        move(forms.get(kind), municipality, id, up, by);
    }

    private <E extends MatrixElement> void move(ElementForm<E, ?> form, MunicipalityId municipality, UUID id, boolean up, Actor by) {
        E element = find(form, municipality, id);
        List<E> row = new ArrayList<>(form.siblings(element));
        int at = row.stream().map(MatrixElement::uuid).toList().indexOf(id);
        int to = up ? at - 1 : at + 1;
        if (at < 0 || to < 0 || to >= row.size()) {
            return;
        }
        Collections.swap(row, at, to);
        for (int place = 0; place < row.size(); place++) {
            form.placeAt(row.get(place), place + 1);
        }
        history.note(ChangeAct.MOVED, Occasion.of(by.id(), clock.instant()), row);
    }

    /**
     * Puts an element and what hangs on it into the archive.
     *
     * @throws Refused while something stands below it that has a page of its own, or it is an active Teilziel
     */
    @Transactional
    public MatrixElement archive(MunicipalityId municipality, ElementKind kind, UUID id, FormInput input, Actor by) {
        return archive(forms.get(kind), municipality, id, input, by);
    }

    private <E extends MatrixElement> E archive(ElementForm<E, ?> form, MunicipalityId municipality, UUID id, FormInput input, Actor by) {
        E element = find(form, municipality, id);
        String reason = reason(input);
        removal.mustCarryNothing(element);
        LocalDate today = LocalDate.now(clock);
        List<MatrixElement> gone = new ArrayList<>(form.parts(element).stream().filter(part -> !part.archived()).toList());
        gone.add(element);
        gone.forEach(part -> part.archive(today));
        history.note(ChangeAct.ARCHIVED, Occasion.of(by.id(), clock.instant()).because(reason), gone);
        return element;
    }

    /** Brings an element back with everything that went into the archive together with it; what stands in the matrix stays. */
    @Transactional
    public MatrixElement restore(MunicipalityId municipality, ElementKind kind, UUID id, Actor by) {
        return restore(forms.get(kind), municipality, id, by);
    }

    private <E extends MatrixElement> E restore(ElementForm<E, ?> form, MunicipalityId municipality, UUID id, Actor by) {
        E element = find(form, municipality, id);
        if (!element.archived()) {
            return element;
        }
        removal.parentMustStand(element);
        LocalDate since = element.archivedOn();
        List<MatrixElement> back = new ArrayList<>(form.parts(element).stream()
                .filter(part -> part.archived() && part.archivedOn().equals(since)).toList());
        back.add(element);
        back.forEach(MatrixElement::restore);
        history.note(ChangeAct.RESTORED, Occasion.of(by.id(), clock.instant()), back);
        return element;
    }

    /** Whether nobody has ever relied on the element, so that it may be deleted. */
    @Transactional(readOnly = true)
    public boolean deletable(MatrixElement element) {
        return removal.allowed(element);
    }

    /**
     * Deletes an element that has never stood in a snapshot and was never adopted; its history stays.
     *
     * @throws Refused for everything else: that goes into the archive
     */
    @Transactional
    public MatrixElement delete(MunicipalityId municipality, ElementKind kind, UUID id, FormInput input, Actor by) {
        return delete(forms.get(kind), municipality, id, input, by);
    }

    private <E extends MatrixElement> E delete(ElementForm<E, ?> form, MunicipalityId municipality, UUID id, FormInput input, Actor by) {
        E element = find(form, municipality, id);
        String reason = reason(input);
        removal.mustCarryNothing(element);
        if (!removal.allowed(element)) {
            throw new Refused("", "goals.notDeletable");
        }
        List<MatrixElement> gone = new ArrayList<>(form.parts(element));
        gone.add(element);
        gone.forEach(part -> part.archive(LocalDate.now(clock)));
        history.note(ChangeAct.DELETED, Occasion.of(by.id(), clock.instant()).because(reason), gone);
        removal.delete(gone);
        return element;
    }

    private String reason(FormInput input) {
        return FormReader.read(library.form("archiveElement"), Prefill.EMPTY, input).text("reason").orElseThrow();
    }

    private static <E extends MatrixElement> E find(ElementForm<E, ?> form, MunicipalityId municipality, UUID id) {
        return form.find(municipality, id).orElseThrow(NotFound::new);
    }

    @SuppressWarnings("unchecked")
    private static <F extends ElementFacts> Prefill fill(ElementForm<?, F> form, MunicipalityId municipality, ElementFacts facts) {
        return form.fill(municipality, (F) facts);
    }

    /** The form of an element that exists also asks for the reason of the change. */
    private FormDefinition definition(ElementForm<?, ?> form) {
        return library.form(form.formId()).followedBy(library.form("changeReason"));
    }
}
