package de.zielkreis.reporting.web;

import de.zielkreis.goals.GoalMatrices;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.reporting.export.GoalMatrixWorkbook;
import de.zielkreis.reporting.Labels;
import de.zielkreis.review.Snapshots;
import de.zielkreis.shell.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands the Zielmatrix out as an Excel file, as it stands today or as it stood when a quarter was closed. */
@Controller
class GoalMatrixExportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final GoalMatrices matrices;
    private final Snapshots snapshots;
    private final Labels labels;
    private final Clock clock;

    GoalMatrixExportController(GoalMatrices matrices, Snapshots snapshots, Labels labels, Clock clock) {
        this.matrices = matrices;
        this.snapshots = snapshots;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping("/municipalities/{municipality}/goal-matrix.xlsx")
    void today(Visit visit, HttpServletResponse response) throws IOException {
        LocalDate today = LocalDate.now(clock);
        send(matrices.of(visit.municipality(), today), fileName(visit, today.toString()), response);
    }

    @GetMapping(path = "/municipalities/{municipality}/goal-matrix.xlsx", params = "quarter")
    void closedQuarter(Visit visit, @RequestParam String quarter, HttpServletResponse response) throws IOException {
        Quarter closed = parse(quarter);
        send(snapshots.of(visit.municipalityId(), closed).orElseThrow(NotFound::new),
                fileName(visit, closed.label().replace('/', '-')), response);
    }

    /** The workbook is complete before the answer begins, so a failure still becomes a proper page. */
    private void send(GoalMatrix matrix, String fileName, HttpServletResponse response) throws IOException {
        try (GoalMatrixWorkbook workbook = new GoalMatrixWorkbook(matrix, labels)) {
            response.setContentType(XLSX);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(fileName));
            workbook.writeTo(response.getOutputStream());
        }
    }

    private static String fileName(Visit visit, String standing) {
        return "Zielmatrix_" + visit.municipality().name().replaceAll("[^\\p{L}\\p{N}.-]+", "_") + "_" + standing + ".xlsx";
    }

    /** Names with umlauts need the longer notation of RFC 5987; the plain one is what older programs understand. */
    private static String attachment(String fileName) {
        boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(fileName);
        return ContentDisposition.attachment()
                .filename(fileName, plain ? StandardCharsets.US_ASCII : StandardCharsets.UTF_8).build().toString();
    }

    private static Quarter parse(String code) {
        try {
            return Quarter.parse(code);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }
}
