package de.zielkreis.reporting.intake;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.goals.GoalMatrices;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** How long 10,000 measures take on their way back. */
@ApplicationTest
@Import(ALargeMatrix.class)
@Tag("benchmark")
class ImportBenchmark {

    @Autowired private Towns towns;
    @Autowired private ALargeMatrix large;
    @Autowired private MatrixImporting importing;
    @Autowired private GoalMatrices matrices;
    @Autowired private TransactionTemplate transaction;

    @Test
    void importsTenThousandMeasures() {
        Town town = towns.found();
        timed("fill", () -> {
            large.fill(town, 10_000);
            return null;
        });
        AFile file = timed("entities to rows", () -> transaction.execute(status -> AFile.of(matrices.all(town.municipality().id()).toList())));
        byte[] bytes = timed("write", file::bytes);
        System.out.println("bytes " + bytes.length);
        for (int i = 0; i < 3; i++) {
            System.out.println(timed("check unchanged", () -> check(town, bytes)).counts());
        }
        for (int i = 0; i < 10_000; i++) {
            file.set("Maßnahmen", i, "Titel", "Neu " + i);
        }
        byte[] changed = file.bytes();
        ImportReport report = timed("check changed", () -> check(town, changed));
        System.out.println(report.counts());
        timed("apply changed", () -> {
            importing.apply(order(town, changed), report.fingerprint(), new Progress(rows -> { }),
                    new ImportDraft(town.municipality().id(), town.coordinator().id(), "x", Instant.now()));
            return null;
        });
    }

    private ImportReport check(Town town, byte[] bytes) {
        return importing.check(order(town, bytes), new Progress(rows -> { }));
    }

    private static ImportOrder order(Town town, byte[] bytes) {
        return new ImportOrder(town.municipality(), town.coordinator().id(), "Matrix.xlsx", bytes, null);
    }

    private static <T> T timed(String what, Supplier<T> step) {
        var cpu = java.lang.management.ManagementFactory.getThreadMXBean(); long start = cpu.getCurrentThreadCpuTime();
        T result = step.get();
        System.out.println(what + " " + (cpu.getCurrentThreadCpuTime() - start) / 1_000_000 + " cpu-ms, used "
                + (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000 + " MB");
        return result;
    }
}
