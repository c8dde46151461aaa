package de.zielkreis.reporting.intake;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.goals.GoalMatrices;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestContextManager;

/** Takes 10,000 measures out and brings them back in a JVM of its own, whose memory the caller decides on, and prints what came of it. */
@ApplicationTest
@Import({ALargeMatrix.class, LargeRoundTrip.class})
final class SmallHeapRoundTrip {

    private static final int MEASURES = 10_000;

    @Autowired private Towns towns;
    @Autowired private ALargeMatrix large;
    @Autowired private LargeRoundTrip trip;
    @Autowired private GoalMatrices matrices;

    public static void main(String[] arguments) throws Exception {
        try {
            SmallHeapRoundTrip run = new SmallHeapRoundTrip();
            new TestContextManager(SmallHeapRoundTrip.class).prepareTestInstance(run);
            run.roundTrip(Path.of(arguments[0], "matrix.xlsx"));
        } catch (OutOfMemoryError tooLarge) {
            System.out.println("RESULT " + tooLarge);
        }
        System.exit(0);
    }

    private void roundTrip(Path file) {
        Town town = towns.found();
        large.fill(town, MEASURES);
        trip.export(town, file);
        byte[] retitled = LargeRoundTrip.retitled(file, "Angebot");
        ImportReport report = trip.check(town, retitled);
        System.out.println("RESULT changed " + report.counts().changed() + " refused " + report.counts().refused());
        trip.apply(town, retitled, report);
        System.out.println("RESULT retitled " + matrices.of(town.municipality(), Towns.TODAY).measures().filter(measure -> measure.title().startsWith("Angebot ")).count());
    }
}
