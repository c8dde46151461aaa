package de.zielkreis.transfer.practice;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.transfer.PracticeId;
import de.zielkreis.transfer.practice.PracticeTravel.Travelled;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which practices of the accompanied municipalities are on their way to others, by title and without a ranking. */
@Component
public class TravellingPractices {

    private final ObjectProvider<PracticeTravel> travel;
    private final Practices practices;
    private final Actors actors;

    TravellingPractices(ObjectProvider<PracticeTravel> travel, Practices practices, Actors actors) {
        this.travel = travel;
        this.practices = practices;
        this.actors = actors;
    }

    @Transactional(readOnly = true)
    public List<Journey> seenBy(Actor curator) {
        Map<MunicipalityId, String> towns = actors.accompaniedBy(curator).stream()
                .collect(Collectors.toMap(Municipality::id, Municipality::name));
        Map<PracticeId, Travelled> travelled = towns.isEmpty() ? Map.of()
                : travel.stream().findFirst().map(known -> known.of(towns.keySet())).orElse(Map.of());
        return travelled.isEmpty() ? List.of() : practices.findByIdIn(travelled.keySet()).stream()
                .filter(practice -> towns.containsKey(practice.municipalityId())).sorted(Comparator.comparing(Practice::title))
                .map(practice -> new Journey(practice.id(), practice.title(), towns.get(practice.municipalityId()),
                        travelled.get(practice.id())))
                .toList();
    }

    /** A practice with how often it was asked for and carried over. */
    public record Journey(PracticeId id, String title, String giving, Travelled travelled) {
    }
}
