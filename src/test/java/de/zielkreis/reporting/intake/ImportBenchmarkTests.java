package de.zielkreis.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * What it costs to bring 10,000 measures back beside taking them out, both with the database, as ratios within one run.
 * Runs on request only: {@code mvn -B test -Pbenchmark}.
 */
@ApplicationTest
@Import({ALargeMatrix.class, LargeRoundTrip.class})
@Tag("benchmark")
class ImportBenchmarkTests {

    private static final int ROUNDS = 4;
    private static final int MEASURES = 10_000;

    @Autowired private Towns towns;
    @Autowired private ALargeMatrix large;
    @Autowired private LargeRoundTrip trip;
    @TempDir private Path folder;

    @Test
    void bringingTenThousandMeasuresBackCostsAtMostThreeTimesTheExport() throws IOException {
        Town town = towns.found();
        large.fill(town, MEASURES);
        Path file = folder.resolve("matrix.xlsx");
        long export = Long.MAX_VALUE;
        long check = Long.MAX_VALUE;
        long apply = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            export = Math.min(export, nanos(() -> {
                trip.export(town, file);
                return null;
            }));
            byte[] unchanged = Files.readAllBytes(file);
            check = Math.min(check, nanos(() -> trip.check(town, unchanged)));
            byte[] retitled = LargeRoundTrip.retitled(file, "Angebot" + "s".repeat(round));
            ImportReport report = trip.check(town, retitled);
            assertThat(report.counts().changed()).isEqualTo(MEASURES);
            apply = Math.min(apply, nanos(() -> {
                trip.apply(town, retitled, report);
                return null;
            }));
        }
        System.out.printf("10.000 Maßnahmen: Export %d ms, Prüfen %d ms (%.2f), Übernehmen von 10.000 Änderungen %d ms (%.2f)%n", export / 1_000_000,
                check / 1_000_000, (double) check / export, apply / 1_000_000, (double) apply / export);

        assertThat((double) check / export).isLessThanOrEqualTo(3);
        assertThat((double) apply / export).isLessThanOrEqualTo(3);
    }

    private static long nanos(Supplier<Object> step) {
        long start = System.nanoTime();
        step.get();
        return System.nanoTime() - start;
    }
}
