package de.zielkreis.transfer.practice;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.NotFound;
import de.zielkreis.transfer.PracticeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an advisory office does with the practices that the municipalities it accompanies have released. */
@Component
public class CuratePractice {

    private static final Limit MOST = Limit.of(100);

    private final Practices practices;
    private final PracticeVersions versions;
    private final Actors actors;
    private final Clock clock;

    CuratePractice(Practices practices, PracticeVersions versions, Actors actors, Clock clock) {
        this.practices = practices;
        this.versions = versions;
        this.actors = actors;
        this.clock = clock;
    }

    /** The first hundred that wait, oldest first. @throws NotFound for anybody but an advisory office */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Actor curator) {
        Map<MunicipalityId, Municipality> towns = accompanied(curator);
        return towns.isEmpty() ? List.of() : practices.waiting(towns.keySet(), MOST).stream()
                .map(practice -> new Waiting(practice, towns.get(practice.municipalityId()).name())).toList();
    }

    /** How many wait; 0 for anybody but an advisory office. */
    @Transactional(readOnly = true)
    public long countWaiting(Actor actor) {
        List<MunicipalityId> towns = actors.accompaniedBy(actor).stream().map(Municipality::id).toList();
        return towns.isEmpty() ? 0 : practices.countWaiting(towns);
    }

    /** @throws NotFound unless the advisory office accompanies the giving municipality */
    @Transactional(readOnly = true)
    public Practice practice(Actor curator, PracticeId id) {
        return released(id, accompanied(curator));
    }

    /** @param seen the version that the person saw */
    @Transactional
    public void accept(Actor curator, PracticeId id, Long seen) {
        Map<MunicipalityId, Municipality> towns = accompanied(curator);
        Practice practice = released(id, towns);
        practice.mustStillBe(seen);
        practice.accept();
        versions.findByPracticeIdAndEdition(id, practice.curatedEdition()).orElseThrow()
                .curate(LocalDate.now(clock), towns.get(practice.municipalityId()).name());
    }

    /** @param seen the version that the person saw */
    @Transactional
    public void sendBack(Actor curator, PracticeId id, Long seen, String remark) {
        Practice practice = released(id, accompanied(curator));
        practice.mustStillBe(seen);
        practice.sendBack(remark, LocalDate.now(clock));
    }

    /** A draft that was never released is nobody's business but the municipality's. */
    private Practice released(PracticeId id, Map<MunicipalityId, Municipality> towns) {
        return practices.ofOneOf(id, towns.keySet()).filter(practice -> practice.releasedOn() != null).orElseThrow(NotFound::new);
    }

    private Map<MunicipalityId, Municipality> accompanied(Actor curator) {
        if (curator.advisoryOffices().isEmpty()) {
            throw new NotFound();
        }
        return actors.accompaniedBy(curator).stream().collect(Collectors.toMap(Municipality::id, Function.identity()));
    }

    /** A practice that waits, and who has written it. */
    public record Waiting(Practice practice, String giving) {
    }
}
