package de.zielkreis.transfer.practice;

import de.zielkreis.forms.FormDefinition;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.forms.TwoVersions;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.Person;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.German;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import de.zielkreis.transfer.PracticeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a giving municipality does with its practices: write, release, take back, withdraw. */
@Component
public class WritePractice {

    private final Practices practices;
    private final PracticeVersions versions;
    private final PracticeForm form;
    private final FormViews views;
    private final People people;
    private final German german;
    private final Clock clock;

    WritePractice(Practices practices, PracticeVersions versions, PracticeForm form, FormViews views, People people, German german,
            Clock clock) {
        this.practices = practices;
        this.versions = versions;
        this.form = form;
        this.views = views;
        this.people = people;
        this.german = german;
        this.clock = clock;
    }

    /** The page for a practice that does not exist yet. */
    public Draft blank() {
        return new Draft(null, form.definition(), form.prefill(null), null, null);
    }

    /**
     * The page for the newest edition.
     *
     * @throws NotFound unless the practice belongs to the municipality
     */
    @Transactional(readOnly = true)
    public Draft page(MunicipalityId municipality, PracticeId id) {
        Practice practice = own(municipality, id);
        return new Draft(practice, form.definition(), form.prefill(newest(practice).text()), null, null);
    }

    /** @throws Refused naming every field that cannot be accepted; then nothing is stored */
    @Transactional
    public PracticeId begin(MunicipalityId municipality, FormInput input, PersonId by) {
        return begin(municipality, form.read(form.prefill(null), input), by);
    }

    /** A new draft of a municipality. */
    @Transactional
    public PracticeId begin(MunicipalityId municipality, PracticeText text, PersonId by) {
        Practice practice = practices.save(new Practice(municipality, text.title(), by, clock.instant()));
        versions.save(new PracticeVersion(practice.id(), practice.newestEdition(), text));
        return practice.id();
    }

    /**
     * Writes the edition in work; a curated practice gets a new one.
     *
     * @param seen the version that the person saw
     * @throws Refused naming every field that cannot be accepted; then nothing is stored
     * @throws PracticeChanged when somebody else has stored something newer
     */
    @Transactional
    public void write(MunicipalityId municipality, PracticeId id, Long seen, FormInput input, PersonId by) {
        Practice practice = own(municipality, id);
        if (!Objects.equals(practice.version(), seen)) {
            throw new PracticeChanged();
        }
        PracticeVersion newest = newest(practice);
        write(practice, newest, form.read(form.prefill(newest.text()), input), by);
    }

    /** Writes the edition in work; a curated practice gets a new one. */
    @Transactional
    public void write(MunicipalityId municipality, PracticeId id, PracticeText text, PersonId by) {
        Practice practice = own(municipality, id);
        write(practice, newest(practice), text, by);
    }

    private void write(Practice practice, PracticeVersion newest, PracticeText text, PersonId by) {
        int edition = practice.edit(text.title(), by, clock.instant());
        if (edition == newest.edition()) {
            newest.write(text);
        } else {
            versions.save(new PracticeVersion(practice.id(), edition, text));
        }
    }

    /** The page for somebody who was second: what now stands beside what they typed. */
    @Transactional(readOnly = true)
    public Draft meanwhile(MunicipalityId municipality, PracticeId id, FormInput input) {
        Draft now = page(municipality, id);
        String who = people.findById(now.practice().changedBy()).map(Person::name).orElse("Zielkreis") + ", "
                + german.moment(now.practice().changedAt());
        TwoVersions both = TwoVersions.of(now.form(), views, Prefill.EMPTY, now.prefill(), PracticeRows.kept(input, now.prefill().rows()),
                "Stand von " + who);
        return new Draft(now.practice(), now.form(), both.prefill(), both.input(), new Meanwhile(who, both.takenOver(), both.disputed()));
    }

    /** @throws Refused naming what others would miss */
    @Transactional
    public void release(MunicipalityId municipality, PracticeId id, Long seen) {
        Practice practice = seen(municipality, id, seen);
        practice.release(newest(practice).text().missing(), LocalDate.now(clock));
    }

    @Transactional
    public void takeBack(MunicipalityId municipality, PracticeId id, Long seen) {
        seen(municipality, id, seen).takeBack();
    }

    @Transactional
    public void withdraw(MunicipalityId municipality, PracticeId id, Long seen, String because) {
        seen(municipality, id, seen).withdraw(because, LocalDate.now(clock));
    }

    /** @throws NotFound unless the practice belongs to the municipality */
    @Transactional(readOnly = true)
    public Practice own(MunicipalityId municipality, PracticeId id) {
        return practices.findByIdAndMunicipalityId(id, municipality).orElseThrow(NotFound::new);
    }

    /** The practices of a municipality, by title. */
    @Transactional(readOnly = true)
    public List<Practice> of(MunicipalityId municipality) {
        return practices.findByMunicipalityIdOrderByTitle(municipality);
    }

    private Practice seen(MunicipalityId municipality, PracticeId id, Long seen) {
        Practice practice = own(municipality, id);
        practice.mustStillBe(seen);
        return practice;
    }

    private PracticeVersion newest(Practice practice) {
        return versions.findByPracticeIdAndEdition(practice.id(), practice.newestEdition()).orElseThrow();
    }

    /**
     * What the page needs on which a practice is written.
     *
     * @param practice null for a new one
     * @param input what stands in the fields instead of the prefilled values, or null
     * @param meanwhile what somebody else has stored, or null
     */
    public record Draft(Practice practice, FormDefinition form, Prefill prefill, FormInput input, Meanwhile meanwhile) {
    }

    /**
     * What somebody else stored while the page was open.
     *
     * @param takenOver labels of the fields that only the other one has filled in
     * @param disputed labels of the fields in which both have something else
     */
    public record Meanwhile(String who, List<String> takenOver, List<String> disputed) {
    }
}
