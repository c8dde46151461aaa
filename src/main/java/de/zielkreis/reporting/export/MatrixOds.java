package de.zielkreis.reporting.export;

import de.zielkreis.reporting.Labels;
import de.zielkreis.reporting.export.MatrixColumns.MatrixColumn;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The table "Zielmatrix" as an OpenDocument spreadsheet, written row by row. */
final class MatrixOds implements MatrixFile {

    private static final String VERSION = "1.3";

    private final List<MatrixLine> lines;
    private final List<Column<MatrixLine>> columns;
    private final OdsStyles styles = new OdsStyles();

    MatrixOds(ExportedMatrix exported, Labels labels) {
        this.lines = MatrixLine.of(exported.matrix());
        this.columns = new MatrixColumns(exported.matrix(), labels).of(exported.columns().matrix()).stream().map(MatrixColumn::column).toList();
        styles.add(List.of(Look.HEADER));
        for (Column<MatrixLine> column : columns) {
            styles.addWidth(column.width());
            lines.forEach(line -> styles.add(List.of(column.look().apply(line))));
        }
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        mediaType(zip);
        zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
        manifest(new OdsXml(zip, "manifest:manifest", "manifest:version", VERSION));
        zip.putNextEntry(new ZipEntry("styles.xml"));
        paper(new OdsXml(zip, "office:document-styles", "office:version", VERSION));
        zip.putNextEntry(new ZipEntry("content.xml"));
        content(new OdsXml(zip, "office:document-content", "office:version", VERSION));
        zip.finish();
    }

    @Override
    public void close() {
        // Nothing is kept open.
    }

    /** Comes first and unpacked, so that programs recognise the file by its first bytes. */
    private static void mediaType(ZipOutputStream zip) throws IOException {
        byte[] type = FileFormat.ODS.mediaType().getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(type);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
    }

    private static void manifest(OdsXml xml) throws IOException {
        xml.empty("manifest:file-entry", "manifest:full-path", "/", "manifest:version", VERSION, "manifest:media-type",
                FileFormat.ODS.mediaType());
        for (String part : List.of("content.xml", "styles.xml")) {
            xml.empty("manifest:file-entry", "manifest:full-path", part, "manifest:media-type", "text/xml");
        }
        xml.end();
    }

    private static void paper(OdsXml xml) throws IOException {
        xml.open("office:automatic-styles").open("style:page-layout", "style:name", "paper")
                .empty("style:page-layout-properties", "fo:page-width", "420mm", "fo:page-height", "297mm", "style:print-orientation",
                        "landscape", "fo:margin", "10mm", "style:scale-to-X", "1", "style:scale-to-Y", "0").close().close();
        xml.open("office:master-styles").empty("style:master-page", "style:name", "Default", "style:page-layout-name", "paper").close();
        xml.end();
    }

    private void content(OdsXml xml) throws IOException {
        styles.write(xml);
        xml.open("office:body").open("office:spreadsheet").open("table:table", "table:name", MatrixSheet.NAME);
        for (Column<MatrixLine> column : columns) {
            xml.empty("table:table-column", "table:style-name", styles.ofWidth(column.width()));
        }
        xml.open("table:table-header-rows").open("table:table-row", "table:style-name", "row");
        for (Column<MatrixLine> column : columns) {
            cell(column.header(), Look.HEADER, xml);
        }
        xml.close().close();
        for (MatrixLine line : lines) {
            xml.open("table:table-row", "table:style-name", "row");
            for (Column<MatrixLine> column : columns) {
                cell(column.value().apply(line), column.look().apply(line), xml);
            }
            xml.close();
        }
        xml.end();
    }

    private void cell(Object value, Look look, OdsXml xml) throws IOException {
        String style = styles.of(look);
        if (value == null) {
            xml.empty("table:table-cell", "table:style-name", style);
        } else if (value instanceof BigDecimal number) {
            xml.empty("table:table-cell", "table:style-name", style, "office:value-type", "float", "office:value", number.toPlainString());
        } else if (value instanceof LocalDate day) {
            xml.empty("table:table-cell", "table:style-name", style, "office:value-type", "date", "office:date-value", day.toString());
        } else {
            xml.open("table:table-cell", "table:style-name", style, "office:value-type", "string").text(value.toString()).close();
        }
    }
}
