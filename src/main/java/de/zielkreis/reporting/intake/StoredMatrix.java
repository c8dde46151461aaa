package de.zielkreis.reporting.intake;

import de.zielkreis.goals.ActionPlan;
import de.zielkreis.goals.ActionPlanId;
import de.zielkreis.goals.GuidingGoal;
import de.zielkreis.goals.GuidingGoalId;
import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.MatrixElement;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The goal matrix as it is stored, with what an import adds to it; everything is found without asking the database again. */
final class StoredMatrix {

    /** Where Leitziele stand. */
    private static final UUID TOP = new UUID(0, 0);

    private final Map<UUID, MatrixElement> elements = new LinkedHashMap<>();
    private final Map<UUID, List<Measure>> measures = new HashMap<>();
    private final Map<UUID, List<Indicator>> indicators = new HashMap<>();
    private final Map<UUID, Integer> lastPlaces = new HashMap<>();
    private final PlaceBook places = new PlaceBook();

    /** @param all every element of a municipality, those in the archive included, level by level */
    StoredMatrix(Stream<MatrixElement> all) {
        all.forEach(this::add);
    }

    /** Takes up an element; a new one stands behind its siblings. */
    void add(MatrixElement element) {
        elements.put(element.uuid(), element);
        if (element instanceof GuidingGoal goal) {
            taken(TOP, goal.position());
            places.add(goal, String.valueOf(goal.position()));
        } else if (element instanceof SubGoal goal) {
            taken(goal.guidingGoalId().uuid(), goal.position());
            places.add(goal, number(goal));
        } else if (element instanceof Measure measure) {
            taken(measure.subGoalId().uuid(), measure.position());
            places.add(measure, number(measure));
            measures.computeIfAbsent(measure.subGoalId().uuid(), goal -> new ArrayList<>()).add(measure);
        } else if (element instanceof Indicator indicator) {
            UUID owner = indicator.subGoalId() == null ? indicator.measureId().uuid() : indicator.subGoalId().uuid();
            taken(owner, indicator.position());
            indicators.computeIfAbsent(owner, unused -> new ArrayList<>()).add(indicator);
        }
    }

    private void taken(UUID parent, int position) {
        lastPlaces.merge(parent, position, Math::max);
    }

    /** The place behind all that stands under the parent, those in the archive included. */
    int behind(UUID parent) {
        return lastPlaces.getOrDefault(parent, 0) + 1;
    }

    int nextGuidingPlace() {
        return behind(TOP);
    }

    <E extends MatrixElement> Optional<E> find(UUID id, Class<E> type) {
        return Optional.ofNullable(elements.get(id)).filter(type::isInstance).map(type::cast);
    }

    GuidingGoal guidingGoal(GuidingGoalId id) {
        return (GuidingGoal) elements.get(id.uuid());
    }

    SubGoal goal(SubGoalId id) {
        return (SubGoal) elements.get(id.uuid());
    }

    Optional<ActionPlan> plan(ActionPlanId id) {
        return id == null ? Optional.empty() : find(id.uuid(), ActionPlan.class);
    }

    /** The measures of a Teilziel that do not lie in the archive. */
    List<Measure> measuresOf(SubGoal goal) {
        return measures.getOrDefault(goal.uuid(), List.of()).stream().filter(measure -> !measure.archived()).toList();
    }

    /** The indicators of a Teilziel or a measure that do not lie in the archive. */
    List<Indicator> indicatorsOf(MatrixElement owner) {
        return indicators.getOrDefault(owner.uuid(), List.of()).stream().filter(indicator -> !indicator.archived()).toList();
    }

    PlaceBook places() {
        return places;
    }

    /** For example 1.2 for a Teilziel and 1.2.3 for a measure; empty for what has no number. */
    String number(MatrixElement element) {
        if (element instanceof GuidingGoal goal) {
            return String.valueOf(goal.position());
        }
        if (element instanceof SubGoal goal) {
            return guidingGoal(goal.guidingGoalId()).position() + "." + goal.position();
        }
        return element instanceof Measure measure ? number(goal(measure.subGoalId())) + "." + measure.position() : "";
    }
}
