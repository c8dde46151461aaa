package de.zielkreis.goals.editing;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormDefinition;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.forms.TwoVersions;
import de.zielkreis.goals.Contribution;
import de.zielkreis.goals.ElementFacts.ContributionFacts;
import de.zielkreis.goals.ElementKind;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.Occasion;
import de.zielkreis.goals.Part;
import de.zielkreis.goals.SharedGoals;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page on which a member contributes to a shared goal, or an office of the alliance writes it down for the member. */
@Component
public class ContributionEditing {

    private final SharedGoals sharedGoals;
    private final GoalHistory history;
    private final FormLibrary library;
    private final FormViews views;
    private final Choices choices;
    private final LastChange lastChange;
    private final Clock clock;

    ContributionEditing(SharedGoals sharedGoals, GoalHistory history, FormLibrary library, FormViews views, Choices choices,
            LastChange lastChange, Clock clock) {
        this.sharedGoals = sharedGoals;
        this.history = history;
        this.library = library;
        this.views = views;
        this.choices = choices;
        this.lastChange = lastChange;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public EditPage page(Part part) {
        Contribution contribution = sharedGoals.contribution(part).orElse(null);
        Prefill prefill = fill(part, contribution == null ? null : contribution.facts());
        return new EditPage(ElementKind.CONTRIBUTION, form(contribution, prefill), prefill, contribution, null, null);
    }

    /**
     * @param version the version that the person saw; null when there was no contribution
     * @throws Refused naming the fields that need another answer; then nothing is stored
     * @throws ChangedMeanwhile when somebody else has stored a newer version
     */
    @Transactional
    public void contribute(Part part, Long version, FormInput input, Actor by) {
        EditPage page = page(part);
        Contribution before = asSeen(page, version);
        Answers answers = FormReader.read(page.form(), page.prefill(), input);
        sharedGoals.contribute(part, before, answers.text("description").orElseThrow(),
                answers.text("ownGoal").map(Values::uuid).map(SubGoalId::new).orElse(null),
                Occasion.of(by.id(), clock.instant()).because(answers.text("reason").orElse(null)));
    }

    /**
     * @throws NotFound when there is no contribution
     * @throws ChangedMeanwhile when somebody else has stored a newer version
     */
    @Transactional
    public void withdraw(Part part, Long version, Actor by) {
        Contribution before = asSeen(page(part), version);
        if (before == null || before.archived()) {
            throw new NotFound();
        }
        sharedGoals.withdraw(before, Occasion.of(by.id(), clock.instant()));
    }

    /** The page for somebody who was second: what now stands beside what they typed, with nothing lost. */
    @Transactional(readOnly = true)
    public EditPage meanwhile(Part part, Long version, FormInput input) {
        EditPage now = page(part);
        String who = lastChange.of(now.element());
        Optional<ContributionFacts> seen = Optional.ofNullable(version).flatMap(number -> history.atVersion(now.element(), number))
                .map(ContributionFacts.class::cast);
        TwoVersions both = TwoVersions.of(now.form(), views, fill(part, seen.orElse(null)), now.prefill(), input, "Stand von " + who);
        return new EditPage(now.kind(), now.form(), both.prefill(), now.element(), both.input(),
                new EditPage.Meanwhile(who, both.takenOver(), both.disputed()));
    }

    private static Contribution asSeen(EditPage page, Long version) {
        if (page.element() != null && !Objects.equals(page.element().version(), version)) {
            throw new ChangedMeanwhile();
        }
        return (Contribution) page.element();
    }

    private Prefill fill(Part part, ContributionFacts facts) {
        Values values = new Values();
        if (facts != null) {
            values.with("description", facts.description()).with("ownGoal", facts.ownGoal());
        }
        return values.prefill(Map.of("subGoals", part.own() ? choices.adoptedSubGoals(part.member().id()) : List.of()));
    }

    /** Which goals a member has is nobody else's business, so an office that acts for it does not see that field. */
    private FormDefinition form(Contribution contribution, Prefill prefill) {
        FormDefinition form = library.form("contribution");
        if (prefill.options().get("subGoals").isEmpty()) {
            form = form.without("ownGoal");
        }
        return contribution == null || contribution.archived() ? form : form.followedBy(library.form("changeReason"));
    }
}
