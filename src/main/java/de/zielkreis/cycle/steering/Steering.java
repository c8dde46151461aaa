package de.zielkreis.cycle.steering;

import de.zielkreis.bodies.RulesOfProcedure;
import de.zielkreis.bodies.RulesOfProcedures;
import de.zielkreis.cycle.steering.process.SteeringComposition;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.municipalities.BodyMember;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out how a municipality steers today. */
@Component
public class Steering {

    private final Bodies bodies;
    private final Memberships memberships;
    private final CoordinationPosts posts;
    private final RulesOfProcedures rules;
    private final SteeringComposition composition;
    private final Clock clock;

    Steering(Bodies bodies, Memberships memberships, CoordinationPosts posts, RulesOfProcedures rules,
            SteeringComposition composition, Clock clock) {
        this.bodies = bodies;
        this.memberships = memberships;
        this.posts = posts;
        this.rules = rules;
        this.composition = composition;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SteeringView of(MunicipalityId municipality) {
        List<Body> found = bodies.findByMunicipalityIdOrderByName(municipality).stream().sorted(Comparator.comparing(Body::kind)).toList();
        List<BodyMember> members = memberships.bodyMembers(municipality, LocalDate.now(clock));
        Map<BodyId, List<BodyMember>> seats = members.stream().collect(Collectors.groupingBy(BodyMember::bodyId));
        RulesOfProcedure current = rules.current(municipality).orElse(null);
        CoordinationPost post = posts.current(municipality).orElse(null);
        return new SteeringView(found.stream().map(body -> new SteeringView.Seats(body, seats.getOrDefault(body.id(), List.of()))).toList(),
                current, post, composition.gaps(facts(municipality, found, members, current, post)));
    }

    @Transactional(readOnly = true)
    public SteeringFacts facts(MunicipalityId municipality) {
        return facts(municipality, bodies.findByMunicipalityIdOrderByName(municipality),
                memberships.bodyMembers(municipality, LocalDate.now(clock)), rules.current(municipality).orElse(null),
                posts.current(municipality).orElse(null));
    }

    private SteeringFacts facts(MunicipalityId municipality, List<Body> found, List<BodyMember> members, RulesOfProcedure current,
            CoordinationPost post) {
        LocalDate today = LocalDate.now(clock);
        Set<BodyId> groups = found.stream().filter(body -> body.kind() == BodyKind.STEERING_GROUP).map(Body::id).collect(Collectors.toSet());
        return SteeringFacts.of(found.stream().map(Body::kind).collect(Collectors.toSet()),
                members.stream().filter(member -> groups.contains(member.bodyId()) && !member.since().isAfter(today)).toList(),
                memberships.holding(municipality, Role.COORDINATOR, today), post, current);
    }
}
