package de.zielkreis.reporting.balance;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** A letter-sized document with headings, tables and page numbers that a screen reader can read aloud. */
final class PaperDocument implements Closeable {

    private static final long A4_WIDTH = 11906;
    private static final long A4_HEIGHT = 16838;
    private static final long MARGIN = 1247;
    private static final int GAP = 120;

    private final XWPFDocument document = new XWPFDocument();

    /** @param title of the document, read out when it is opened */
    PaperDocument(String title, String author) {
        PaperStyles.addTo(document);
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(author);
        properties.getUnderlyingProperties().setLanguageProperty(PaperStyles.LANGUAGE);
        page();
        pageNumbers();
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(A4_WIDTH));
        section.getPgSz().setH(BigInteger.valueOf(A4_HEIGHT));
        section.addNewPgMar().setTop(BigInteger.valueOf(MARGIN));
        section.getPgMar().setBottom(BigInteger.valueOf(MARGIN));
        section.getPgMar().setLeft(BigInteger.valueOf(MARGIN));
        section.getPgMar().setRight(BigInteger.valueOf(MARGIN));
        section.getPgMar().setHeader(BigInteger.valueOf(MARGIN / 2));
        section.getPgMar().setFooter(BigInteger.valueOf(MARGIN / 2));
        section.getPgMar().setGutter(BigInteger.ZERO);
    }

    private void pageNumbers() {
        XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setAlignment(ParagraphAlignment.RIGHT);
        line.createRun().setText("Seite ");
        field(line, "PAGE");
        line.createRun().setText(" von ");
        field(line, "NUMPAGES");
    }

    /** The word processor puts the number in; until then a 1 stands there. */
    private static void field(XWPFParagraph line, String instruction) {
        CTSimpleField field = line.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }

    void title(String words) {
        paragraph(PaperStyles.TITLE).createRun().setText(words);
    }

    /** @param level 1 to 3 */
    void heading(int level, String words) {
        paragraph(PaperStyles.heading(level)).createRun().setText(words);
    }

    /** One line of what and which, without blank lines between. */
    void fact(String what, String which) {
        XWPFParagraph line = paragraph(null);
        line.setSpacingAfter(0);
        line.createRun().setText(what + ": ");
        line.getRuns().get(0).setBold(true);
        line.createRun().setText(which);
    }

    /** Each line becomes a paragraph. */
    void text(String words) {
        words.lines().filter(line -> !line.isBlank()).forEach(line -> {
            XWPFParagraph paragraph = paragraph(null);
            paragraph.setSpacingAfter(GAP);
            paragraph.createRun().setText(line);
        });
    }

    void list(List<String> items) {
        for (int place = 0; place < items.size(); place++) {
            XWPFParagraph line = paragraph(null);
            line.setSpacingAfter(0);
            line.createRun().setText((place + 1) + ". " + items.get(place));
        }
    }

    /** @param head names the columns; it is repeated on every page @param rows as wide as the head */
    void table(List<String> head, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size() + 1, head.size());
        table.setWidth("100%");
        table.setCellMargins(40, 80, 40, 80);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        head.forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf((A4_WIDTH - 2 * MARGIN) / head.size())));
        fill(table.getRow(0), head, true);
        table.getRow(0).setRepeatHeader(true);
        for (int row = 0; row < rows.size(); row++) {
            fill(table.getRow(row + 1), rows.get(row), false);
            table.getRow(row + 1).setCantSplitRow(true);
        }
        paragraph(null).setSpacingAfter(0);
    }

    private static void fill(XWPFTableRow row, List<String> words, boolean head) {
        for (int column = 0; column < words.size(); column++) {
            XWPFParagraph paragraph = row.getCell(column).getParagraphArray(0);
            paragraph.createRun().setText(words.get(column));
            paragraph.getRuns().get(0).setBold(head);
            if (head) {
                row.getCell(column).setColor("E9EAEF");
            }
        }
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        return paragraph;
    }

    void writeTo(OutputStream out) throws IOException {
        document.write(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
