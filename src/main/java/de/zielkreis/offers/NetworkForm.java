package de.zielkreis.offers;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.forms.Prefill.Option;
import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What stands in the fields of the page of a network, and what the answers mean. */
@Component
class NetworkForm {

    static final String ID = "network";

    private static final int LONGEST_WORDS = 300;

    private final Carriers carriers;
    private final Bodies bodies;

    NetworkForm(Carriers carriers, Bodies bodies) {
        this.carriers = carriers;
        this.bodies = bodies;
    }

    Prefill blank(MunicipalityId municipality) {
        return new FieldValues().prefill(options(municipality));
    }

    Prefill fill(MunicipalityId municipality, NetworkFacts network) {
        return new FieldValues().with("name", network.name()).with("purpose", network.purpose()).with("lifePhases", network.lifePhases())
                .with("fields", network.fields())
                .with("members", network.members().stream().map(NetworkMember::carrier).filter(Objects::nonNull).map(Carrier::code).toList())
                .with("others", network.members().stream().map(NetworkMember::words).filter(Objects::nonNull).collect(Collectors.joining("\n")))
                .with("since", network.since()).with("rhythm", network.rhythm()).with("goalsWritten", network.goalsWritten() ? "true" : null)
                .with("body", network.bodyId()).prefill(options(municipality));
    }

    private Map<String, List<Option>> options(MunicipalityId municipality) {
        return Map.of("carriers", carriers.of(municipality).options(), "bodies",
                bodies.findByMunicipalityIdAndKindOrderByName(municipality, BodyKind.NETWORK).stream()
                        .map(body -> new Option(body.id().toString(), body.name())).toList());
    }

    NetworkFacts facts(MunicipalityId municipality, Answers answers) {
        return new NetworkFacts(answers.text("name").orElseThrow(), answers.text("purpose").orElse(null),
                answers.choices("lifePhases").stream().map(LifePhase::valueOf).collect(Collectors.toSet()),
                answers.choices("fields").stream().map(FieldOfAction::valueOf).collect(Collectors.toSet()), members(municipality, answers),
                answers.date("since").orElse(null), answers.text("rhythm").orElse(null), answers.ticked("goalsWritten"),
                answers.text("body").map(id -> new BodyId(UUID.fromString(id))).orElse(null));
    }

    private List<NetworkMember> members(MunicipalityId municipality, Answers answers) {
        CarrierBook book = carriers.of(municipality);
        List<NetworkMember> members = new ArrayList<>();
        answers.choices("members").forEach(code -> book.carrier(code).map(NetworkMember::of).ifPresent(members::add));
        answers.text("others").stream().flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty()).distinct().forEach(line -> {
            if (line.length() > LONGEST_WORDS) {
                throw new Refused("others", "networks.memberTooLong", LONGEST_WORDS, line.substring(0, 40) + " …");
            }
            members.add(NetworkMember.named(line));
        });
        return members;
    }
}
