package de.zielkreis.tasks;

import org.junit.jupiter.api.Tag;

/** The same races, a thousand rounds each. Runs on request only: {@code mvn -B test -Pbenchmark}. */
@Tag("benchmark")
class TaskRaceBenchmarkTests extends TaskRaceTests {

    private static final int THOUSAND = 1_000;

    @Override
    int rounds() {
        return THOUSAND;
    }
}
