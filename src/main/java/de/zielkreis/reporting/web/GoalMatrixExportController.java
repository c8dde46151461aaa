package de.zielkreis.reporting.web;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.reporting.export.ExportedMatrix;
import de.zielkreis.reporting.export.Exports;
import de.zielkreis.reporting.export.FileFormat;
import de.zielkreis.reporting.export.MatrixFile;
import de.zielkreis.reporting.export.MatrixFiles;
import de.zielkreis.reporting.export.Wanted;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands the Zielmatrix out as a file, as it stands today, stood on a past day, or when a quarter was closed. */
@Controller
class GoalMatrixExportController {

    private final Exports exports;
    private final MatrixFiles files;

    GoalMatrixExportController(Exports exports, MatrixFiles files) {
        this.exports = exports;
        this.files = files;
    }

    @GetMapping("/municipalities/{municipality}/goal-matrix.{ending:xlsx|csv|ods}")
    void file(Visit visit, @PathVariable String ending, @RequestParam(defaultValue = "") String quarter,
            @RequestParam(defaultValue = "") String day, @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response) throws IOException {
        if (!quarter.isEmpty() && !day.isEmpty()) {
            throw new Refused("day", "export.dayAndQuarter");
        }
        FileFormat format = FileFormat.ofEnding(ending).orElseThrow(NotFound::new);
        ExportedMatrix exported = exports.of(visit, new Wanted(quarter.isEmpty() ? null : quarter(quarter), day.isEmpty() ? null : day(day),
                parameters));
        try (MatrixFile file = files.of(exported, format)) {
            response.setContentType(format.mediaType());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(fileName(visit, exported, format)));
            Receipt.in(parameters).ifPresent(receipt -> response.addHeader(HttpHeaders.SET_COOKIE, receipt.cookie()));
            file.writeTo(response.getOutputStream());
        }
    }

    @GetMapping("/municipalities/{municipality}/goal-matrix/import-template.xlsx")
    void template(Visit visit, HttpServletResponse response) throws IOException {
        visit.mustHold(Role.COORDINATOR);
        try (MatrixFile file = files.template(exports.of(visit, new Wanted(null, null, Map.of())))) {
            response.setContentType(FileFormat.XLSX.mediaType());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment("Zielmatrix_" + named(visit) + "_Vorlage.xlsx"));
            file.writeTo(response.getOutputStream());
        }
    }

    private static String named(Visit visit) {
        return visit.municipality().name().replaceAll("[^\\p{L}\\p{N}.-]+", "_");
    }

    private static String fileName(Visit visit, ExportedMatrix exported, FileFormat format) {
        return "Zielmatrix_" + named(visit) + "_" + exported.asOf().code()
                + (exported.selection().isEmpty() ? "" : "_Auswahl") + "." + format.ending();
    }

    /** Names with umlauts need the longer notation of RFC 5987; the plain one is what older programs understand. */
    private static String attachment(String fileName) {
        boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(fileName);
        return ContentDisposition.attachment()
                .filename(fileName, plain ? StandardCharsets.US_ASCII : StandardCharsets.UTF_8).build().toString();
    }

    private static Quarter quarter(String code) {
        try {
            return Quarter.parse(code);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unknown) {
            throw new Refused("day", "export.noDay", text.substring(0, Math.min(text.length(), 40)));
        }
    }
}
