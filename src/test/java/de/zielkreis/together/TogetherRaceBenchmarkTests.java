package de.zielkreis.together;

import org.junit.jupiter.api.Tag;

/** The same races, a thousand rounds each. Runs on request only: {@code mvn -B test -Pbenchmark}. */
@Tag("benchmark")
class TogetherRaceBenchmarkTests extends TogetherRaceTests {

    private static final int THOUSAND = 1_000;

    @Override
    int rounds() {
        return THOUSAND;
    }
}
