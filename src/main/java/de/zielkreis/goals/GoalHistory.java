package de.zielkreis.goals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who changed what, when and why in a goal matrix, and how every element stood on any past day. */
@Component
public class GoalHistory {

    private static final int AT_ONCE = 1000;

    private final GoalChanges changes;
    private final Differences differences;
    private final ObjectMapper json;

    GoalHistory(GoalChanges changes, Differences differences, ObjectMapper json) {
        this.changes = changes;
        this.differences = differences;
        this.json = json.copy().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /**
     * Notes what was just done to these elements, in the transaction that did it. A change that made nothing different is
     * not noted.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(ChangeAct act, Occasion occasion, Collection<? extends MatrixElement> elements) {
        changes.flush();
        Map<UUID, GoalChange> last = newest(elements.stream().map(MatrixElement::uuid).toList());
        for (MatrixElement element : elements) {
            GoalChange before = last.get(element.uuid());
            List<Difference> different = before == null ? List.of() : differences.between(read(before), element.facts());
            if (before == null || !different.isEmpty() || element.kind() == ElementKind.SUB_GOAL && act.speaksForItself()) {
                changes.save(new GoalChange(element, before == null ? 1 : before.revision() + 1, act, occasion,
                        write(element.facts()), write(different)));
            }
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void note(ChangeAct act, Occasion occasion, MatrixElement element) {
        note(act, occasion, List.of(element));
    }

    private Map<UUID, GoalChange> newest(List<UUID> elements) {
        Map<UUID, GoalChange> newest = new HashMap<>();
        for (int from = 0; from < elements.size(); from += AT_ONCE) {
            changes.newestOf(elements.subList(from, Math.min(from + AT_ONCE, elements.size())))
                    .forEach(change -> newest.put(change.elementId(), change));
        }
        return newest;
    }

    /** The newest changes of these elements, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(MunicipalityId municipality, Collection<UUID> elements, int most) {
        return elements.isEmpty() ? List.of() : changes.of(municipality, elements, Limit.of(most)).stream()
                .map(change -> new Entry(change, readDifferences(change.differences()))).toList();
    }

    /**
     * What was changed in a period, newest first.
     *
     * @param after a change of this very moment is left out
     * @param until a change of this very moment still counts
     */
    @Transactional(readOnly = true)
    public List<PastChange> between(MunicipalityId municipality, Instant after, Instant until, int most) {
        return changes.between(municipality, after, until, Limit.of(most)).stream().map(change -> new PastChange(change.at(), change.by(),
                change.kind(), change.element(), change.title(), change.act(), change.reason(), readDifferences(change.differences()))).toList();
    }

    /** What every element said at the end of a day, those in the archive left out. */
    @Transactional(readOnly = true)
    public List<Standing> standing(MunicipalityId municipality, LocalDate day) {
        List<Standing> standing = new ArrayList<>();
        for (GoalChange change : changes.standing(municipality, day)) {
            ElementFacts facts = read(change);
            if (!facts.archived()) {
                standing.add(new Standing(change.elementId(), facts));
            }
        }
        return standing;
    }

    /** The first day of which the history knows; empty for a matrix without any element. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> firstDay(MunicipalityId municipality) {
        return changes.firstDay(municipality);
    }

    /** The lights with which quarters released a Teilziel, oldest first. */
    @Transactional(readOnly = true)
    public List<ReleasedLight> lightsOf(MunicipalityId municipality, SubGoalId goal) {
        Map<Quarter, ReleasedLight> lights = new TreeMap<>();
        for (GoalChange change : changes.released(municipality, goal.uuid())) {
            ReleasedLight light = ((ElementFacts.SubGoalFacts) read(change)).light();
            lights.put(light.quarter(), light);
        }
        return List.copyOf(lights.values());
    }

    /** When an element was first noted. */
    @Transactional(readOnly = true)
    public Optional<Instant> firstNoted(UUID element) {
        return changes.firstOf(element);
    }

    /** What an element said when it had that version; empty when the history begins later. */
    @Transactional(readOnly = true)
    public Optional<ElementFacts> atVersion(MatrixElement element, long version) {
        return changes.atVersion(element.municipalityId(), element.uuid(), version, Limit.of(1)).stream().findFirst().map(this::read);
    }

    /** The newest change of an element. */
    @Transactional(readOnly = true)
    public Optional<GoalChange> newestOf(MatrixElement element) {
        return changes.newestOf(List.of(element.uuid())).stream().findFirst();
    }

    private ElementFacts read(GoalChange change) {
        try {
            return json.readValue(change.facts(), change.kind().facts());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The history cannot be read: " + change.id(), unreadable);
        }
    }

    private List<Difference> readDifferences(String differences) {
        try {
            return json.readValue(differences, new TypeReference<>() { });
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The history cannot be read", unreadable);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A change with what it made different. */
    public record Entry(GoalChange change, List<Difference> differences) {
    }

    /**
     * A change as one tells it later.
     *
     * @param by null when the application itself did it
     * @param title the element's title after the change
     */
    public record PastChange(Instant at, PersonId by, ElementKind kind, UUID element, String title, ChangeAct act, String reason,
            List<Difference> differences) {
    }

    /** An element with what it said on a day. */
    public record Standing(UUID id, ElementFacts facts) {
    }
}
