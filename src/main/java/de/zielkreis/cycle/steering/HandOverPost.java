package de.zielkreis.cycle.steering;

import de.zielkreis.cycle.StationRunId;
import de.zielkreis.cycle.Work;
import de.zielkreis.cycle.strategy.StrategyCycleId;
import de.zielkreis.municipalities.HandoverItem;
import de.zielkreis.municipalities.HandoverKind;
import de.zielkreis.municipalities.HandoverPart;
import de.zielkreis.municipalities.HandoverTerms;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.Person;
import de.zielkreis.municipalities.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The Koordinationsstelle where it names the leaver: it is noted anew with the receiver, or as vacant; the older note stays. */
@Component
class HandOverPost implements HandoverPart {

    private final CoordinationPosts posts;
    private final People people;
    private final Clock clock;

    HandOverPost(CoordinationPosts posts, People people, Clock clock) {
        this.posts = posts;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public HandoverKind kind() {
        return HandoverKind.COORDINATION_POST;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HandoverItem> of(HandoverTerms terms) {
        return posts.current(terms.municipalityId()).filter(post -> name(terms.leaver()).equals(post.holder()))
                .map(post -> new HandoverItem(post.id().toString(), post.place(), post.share() + " Prozent einer vollen Stelle", true)).stream().toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(String item, PersonId to, HandoverTerms terms) {
        CoordinationPost post = posts.current(terms.municipalityId()).filter(current -> current.id().toString().equals(item)).orElseThrow();
        posts.save(new CoordinationPost(new Renewal(post, terms.by(), LocalDate.now(clock)), post.place(), to == null ? null : name(to), post.share(),
                terms.begins(), post.remark()));
    }

    private String name(PersonId person) {
        return people.findById(person).map(Person::name).orElse("");
    }

    /** The post is noted anew where it was noted before. */
    private record Renewal(CoordinationPost post, PersonId by, LocalDate on) implements Work {

        @Override
        public MunicipalityId municipalityId() {
            return post.municipalityId();
        }

        @Override
        public StationRunId stationRunId() {
            return post.stationRunId();
        }

        @Override
        public StrategyCycleId strategyCycleId() {
            return post.strategyCycleId();
        }
    }
}
