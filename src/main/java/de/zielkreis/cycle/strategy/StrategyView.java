package de.zielkreis.cycle.strategy;

import de.zielkreis.cycle.Resolution;
import de.zielkreis.cycle.steering.CoordinationPost;
import java.util.List;
import java.util.Map;

/**
 * The strategy cycle of a municipality as pages show it.
 *
 * @param key of the municipality
 * @param cycle null before the first one
 * @param mandate null before it was given, as are post, stock and needs
 * @param editions of the Handlungskonzept, the newest first
 * @param answers of the newest edition
 * @param said what steering group and council have said, the newest first
 * @param years the newest first
 * @param balances by calendar year
 */
public record StrategyView(String key, StrategyCycle cycle, Mandate mandate, CoordinationPost post, NetworkStock stock,
        NeedsAssessment needs, List<PreventionStrategy> editions, Map<ConceptQuestion, String> answers, List<Said> said, List<ImplementationYear> years,
        Map<Integer, YearlyBalance> balances) {

    /** The edition that is worked on or holds; null before the first. */
    public PreventionStrategy newest() {
        return editions.isEmpty() ? null : editions.get(0);
    }

    /** The edition that the council has adopted; null as long as there is none. */
    public PreventionStrategy adopted() {
        return editions.stream().filter(edition -> edition.state() == StrategyState.ADOPTED).findFirst().orElse(null);
    }

    /** The year that is put into practice or balanced; null before the first. */
    public ImplementationYear year() {
        return years.isEmpty() ? null : years.get(0);
    }

    /** The balance of that year; null before it was drawn. */
    public YearlyBalance balance() {
        return year() == null ? null : balances.get(year().year());
    }

    /** A resolution on an edition. @param bySteeringGroup otherwise by council or committee */
    public record Said(int edition, boolean bySteeringGroup, Resolution resolution) {
    }
}
