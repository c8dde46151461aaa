package de.zielkreis.reporting.web;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.reporting.export.ContextCheckWorkbook;
import de.zielkreis.reporting.export.FileFormat;
import de.zielkreis.transfer.CommonTable;
import de.zielkreis.transfer.TableView;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The check of a practice as a workbook, for everybody who sits at its common table. */
@Controller
class ContextCheckController {

    private final CommonTable table;
    private final MessageSource messages;

    ContextCheckController(CommonTable table, MessageSource messages) {
        this.table = table;
        this.messages = messages;
    }

    @GetMapping("/transfers/{id}/check.xlsx")
    void file(Actor actor, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        TableView view = table.view(actor, id);
        String name = "Kontextmodell_" + view.transfer().practiceTitle().replaceAll("[^\\p{L}\\p{N}.-]+", "_") + ".xlsx";
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new ContextCheckWorkbook(view, constant -> messages.getMessage(constant.getDeclaringClass().getSimpleName() + '.' + constant.name(), null,
                Locale.GERMANY)).writeTo(file);
        response.setContentType(FileFormat.XLSX.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
        file.writeTo(response.getOutputStream());
    }
}
