package de.zielkreis.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 10,000 measures leave the house in every format although the memory would not hold them as a whole. */
class SmallHeapTests {

    private static final int MEASURES = 10_000;

    @TempDir private Path folder;

    @Test
    void tenThousandMeasuresNeedNoMoreThan256Megabytes() throws Exception {
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + folder, "-cp", System.getProperty("java.class.path"), Exporting.class.getName(),
                folder.toString())).redirectErrorStream(true).redirectOutput(log.toFile()).start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        for (FileFormat format : FileFormat.values()) {
            assertThat(folder.resolve("matrix." + format.ending())).isNotEmptyFile();
        }
    }

    /** The process with the small heap. */
    static final class Exporting {

        private Exporting() {
        }

        public static void main(String[] arguments) throws IOException {
            ExportedMatrix exported = AnExport.of(LargeMatrix.of(MEASURES));
            MatrixFiles files = new MatrixFiles(WrittenWorkbook.labels());
            for (FileFormat format : FileFormat.values()) {
                try (MatrixFile file = files.of(exported, format); OutputStream out = Files.newOutputStream(
                        Path.of(arguments[0], "matrix." + format.ending()))) {
                    file.writeTo(out);
                }
            }
        }
    }
}
