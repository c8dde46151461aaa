package de.zielkreis.reporting.intake;

import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.reporting.export.ExportedMatrix;
import de.zielkreis.reporting.export.Exports;
import de.zielkreis.reporting.export.FileFormat;
import de.zielkreis.reporting.export.MatrixFile;
import de.zielkreis.reporting.export.MatrixFiles;
import de.zielkreis.reporting.export.Wanted;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Scanner;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.springframework.boot.test.context.TestComponent;

/** Takes a town's matrix out as a workbook and brings it back, the way the pages do it. */
@TestComponent
class LargeRoundTrip {

    private final Exports exports;
    private final MatrixFiles files;
    private final Actors actors;
    private final MatrixImporting importing;

    LargeRoundTrip(Exports exports, MatrixFiles files, Actors actors, MatrixImporting importing) {
        this.exports = exports;
        this.files = files;
        this.actors = actors;
        this.importing = importing;
    }

    void export(Town town, Path target) {
        ExportedMatrix exported = exports.of(new Visit(actors.actor(town.coordinator().id()), town.municipality()), new Wanted(null, null, Map.of()));
        try (MatrixFile file = files.of(exported, FileFormat.XLSX); OutputStream out = Files.newOutputStream(target)) {
            file.writeTo(out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The exported workbook after somebody has given every measure another title in the sheet "Maßnahmen"; row by row, for small memories. */
    static byte[] retitled(Path exported, String word) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(exported.toFile()); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    retitle(zip.getInputStream(entry), word, out);
                } else {
                    zip.getInputStream(entry).transferTo(out);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bytes.toByteArray();
    }

    private static void retitle(InputStream sheet, String word, OutputStream out) throws IOException {
        Scanner rows = new Scanner(sheet, StandardCharsets.UTF_8).useDelimiter("(?<=</row>)");
        boolean measures = false;
        while (rows.hasNext()) {
            String row = rows.next();
            measures |= row.contains(">Womit<");
            out.write((measures ? row.replaceAll(">\\p{L}+ (\\d+\\.\\d+)<", ">" + word + " $1<") : row).getBytes(StandardCharsets.UTF_8));
        }
    }

    ImportReport check(Town town, byte[] file) {
        return importing.check(order(town, file), new Progress(rows -> { }));
    }

    void apply(Town town, byte[] file, ImportReport report) {
        importing.apply(order(town, file), report.fingerprint(), new Progress(rows -> { }), new ImportDraft(town.municipality().id(),
                town.coordinator().id(), "Zielmatrix.xlsx", Instant.EPOCH));
    }

    private static ImportOrder order(Town town, byte[] file) {
        return new ImportOrder(town.municipality(), town.coordinator().id(), "Zielmatrix.xlsx", file, null);
    }
}
