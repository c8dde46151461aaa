package de.zielkreis.review;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The fields into which somebody writes an agreement: what, who, until when. */
@Component
public class AgreementFields {

    /** Name under which forms ask for the people to choose from. */
    public static final String PEOPLE = "people";

    private final People people;
    private final Clock clock;

    AgreementFields(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Everybody who works in the municipality today. */
    public List<Prefill.Option> people(MunicipalityId municipality) {
        return people.workingIn(municipality, LocalDate.now(clock)).stream()
                .map(person -> new Prefill.Option(person.id().toString(), person.name())).toList();
    }

    /**
     * @return empty when nothing was filled in
     * @throws Refused when something is missing, or two people are named
     */
    public static Optional<AgreedTask> read(Answers answers) {
        Optional<String> wording = answers.text("wording");
        Optional<String> person = answers.text("person");
        Optional<String> who = answers.text("who");
        Optional<LocalDate> dueOn = answers.date("dueOn");
        if (Stream.of(wording, person, who, dueOn).allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Refusal> refusals = new ArrayList<>();
        if (wording.isEmpty()) {
            refusals.add(new Refusal(answers.field("wording"), "field.missing"));
        }
        if (person.isPresent() == who.isPresent()) {
            refusals.add(new Refusal(answers.field("person"), person.isPresent() ? "review.agreementTwice" : "review.agreementNobody"));
        }
        if (dueOn.isEmpty()) {
            refusals.add(new Refusal(answers.field("dueOn"), "field.missing"));
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        return Optional.of(new AgreedTask(wording.orElseThrow(), person.map(id -> new PersonId(UUID.fromString(id))).orElse(null),
                who.orElse(null), dueOn.orElseThrow()));
    }
}
