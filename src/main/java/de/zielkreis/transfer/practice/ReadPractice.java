package de.zielkreis.transfer.practice;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.shell.NotFound;
import de.zielkreis.transfer.PracticeId;
import de.zielkreis.transfer.practice.PracticePage.Edition;
import de.zielkreis.transfer.practice.PracticePage.Experience;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows one practice to whoever may see it: what is curated to all, everything to its own municipality, what waits to the
 * advisory office.
 */
@Component
public class ReadPractice {

    private static final Limit MOST_EXPERIENCES = Limit.of(50);

    private final Practices practices;
    private final PracticeVersions versions;
    private final PracticeExperiences experiences;
    private final Municipalities municipalities;

    ReadPractice(Practices practices, PracticeVersions versions, PracticeExperiences experiences, Municipalities municipalities) {
        this.practices = practices;
        this.versions = versions;
        this.experiences = experiences;
        this.municipalities = municipalities;
    }

    /**
     * @param edition null for the one to look at first
     * @throws NotFound when there is no such practice or edition, or the person may not see it
     */
    @Transactional(readOnly = true)
    public PracticePage page(Actor actor, PracticeId id, Integer edition) {
        Practice practice = practices.findById(id).orElseThrow(NotFound::new);
        MunicipalityId giver = practice.municipalityId();
        boolean own = actor.grants().stream().anyMatch(grant -> grant.municipalityId().equals(giver));
        boolean curator = !actor.advisoryOffices().isEmpty() && municipalities.isAccompaniedBy(giver, actor.advisoryOffices());
        boolean signedIn = !actor.grants().isEmpty() || !actor.advisoryOffices().isEmpty();
        List<PracticeVersion> readable = versions.findByPracticeIdOrderByEditionDesc(id).stream()
                .filter(version -> own || signedIn && practice.showsToEverybody(version.edition())
                        || curator && waits(practice, version)).toList();
        int wanted = edition == null ? practice.leadingEdition() : edition;
        PracticeVersion shown = readable.stream().filter(version -> version.edition() == wanted).findFirst().orElseThrow(NotFound::new);
        List<PracticeExperience> learned = experiences.releasedOf(id, MOST_EXPERIENCES);
        Map<MunicipalityId, Municipality> towns = municipalities.findByIdIn(Stream.concat(Stream.of(giver),
                        learned.stream().map(PracticeExperience::municipalityId)).distinct().toList()).stream()
                .collect(Collectors.toMap(Municipality::id, Function.identity()));
        return new PracticePage(practice, towns.get(giver).name(), towns.get(giver).key(), shown.text(), edition(shown),
                readable.stream().map(ReadPractice::edition).toList(),
                learned.stream().map(one -> new Experience(towns.get(one.municipalityId()).name(), one.year(), one.carried(), one.words(),
                        one.edition())).toList(),
                own, actor.holds(giver, Role.COORDINATOR), curator && waits(practice, shown),
                practice.state() == PracticeState.CURATED && wanted == practice.curatedEdition() && mayAsk(actor, giver));
    }

    private static boolean waits(Practice practice, PracticeVersion version) {
        return practice.nextState() == PracticeState.RELEASED && version.edition() == practice.newestEdition();
    }

    private static boolean mayAsk(Actor actor, MunicipalityId giver) {
        return actor.grants().stream().anyMatch(grant -> grant.role() == Role.COORDINATOR && !grant.municipalityId().equals(giver));
    }

    private static Edition edition(PracticeVersion version) {
        return new Edition(version.edition(), version.validFrom());
    }
}
