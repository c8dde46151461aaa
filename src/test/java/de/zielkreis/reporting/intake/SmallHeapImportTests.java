package de.zielkreis.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole application, with its database on disk, takes 10,000 measures out and back in little memory. Takes over a minute, so it
 * runs on request only: {@code mvn -B test -Pbenchmark}.
 */
@Tag("benchmark")
class SmallHeapImportTests {

    @TempDir private Path folder;

    @Test
    void tenThousandMeasuresComeBackInNoMoreThan256Megabytes() throws Exception {
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC", "-Djava.io.tmpdir=" + folder,
                "-Dspring.datasource.url=jdbc:h2:file:" + folder.resolve("db") + ";MODE=LEGACY;LOCK_TIMEOUT=10000", "-cp",
                System.getProperty("java.class.path"), SmallHeapRoundTrip.class.getName(), folder.toString())).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();

        boolean ended = process.waitFor(4, TimeUnit.MINUTES);
        process.destroyForcibly();

        assertThat(ended).isTrue();
        assertThat(Files.readString(log)).contains("RESULT changed 10000 refused 0", "RESULT retitled 10000");
    }
}
