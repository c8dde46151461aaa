package de.zielkreis.reporting.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, so that each part can be made wrong. */
public final class RawWorkbook {

    private static final String SHEET_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, Content> parts = new LinkedHashMap<>();

    /** Writes a part; may write more than fits into memory. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public static RawWorkbook with(String rows) {
        RawWorkbook book = new RawWorkbook();
        book.put("[Content_Types].xml", contentTypes("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"));
        book.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml", "")));
        book.put("xl/workbook.xml", "<workbook xmlns='" + SHEET_NS + "' xmlns:r='" + RELATIONS
                + "'><sheets><sheet name='Maßnahmen' sheetId='1' r:id='rId1'/></sheets></workbook>");
        book.put("xl/_rels/workbook.xml.rels", relations(relation("rId1", "worksheet", "worksheets/sheet1.xml", "")));
        book.put("xl/worksheets/sheet1.xml", sheet(rows));
        return book;
    }

    static String contentTypes(String workbook) {
        return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='xml' ContentType='application/xml'/>"
                + "<Override PartName='/xl/workbook.xml' ContentType='" + workbook + "'/></Types>";
    }

    static String relations(String inner) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + inner + "</Relationships>";
    }

    static String relation(String id, String type, String target, String more) {
        return "<Relationship Id='" + id + "' Type='" + RELATIONS + "/" + type + "' Target='" + target + "' " + more + "/>";
    }

    static String sheet(String rows) {
        return "<?xml version='1.0' encoding='UTF-8'?><worksheet xmlns='" + SHEET_NS + "'><sheetData>" + rows + "</sheetData></worksheet>";
    }

    RawWorkbook put(String part, String content) {
        return put(part, content.getBytes(StandardCharsets.UTF_8));
    }

    RawWorkbook put(String part, byte[] content) {
        return put(part, out -> out.write(content));
    }

    RawWorkbook put(String part, Content content) {
        parts.put(part, content);
        return this;
    }

    /** A sheet that begins well and goes on with the same piece again and again. */
    RawWorkbook endless(String before, String piece, int times) {
        return put("xl/worksheets/sheet1.xml", out -> {
            String open = sheet("");
            out.write((open.substring(0, open.indexOf("</sheetData>")) + before).getBytes(StandardCharsets.UTF_8));
            byte[] block = piece.repeat(1_000).getBytes(StandardCharsets.UTF_8);
            for (int time = 0; time < times / 1_000; time++) {
                out.write(block);
            }
        });
    }

    RawWorkbook withSharedTexts(String content) {
        put("xl/_rels/workbook.xml.rels", relations(relation("rId1", "worksheet", "worksheets/sheet1.xml", "")
                + relation("rId2", "sharedStrings", "sharedStrings.xml", "")));
        return put("xl/sharedStrings.xml", content);
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(zip);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
