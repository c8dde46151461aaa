package de.zielkreis.reporting.balance;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a paper: a font, its language, a title and headings that word processors know as such. */
final class PaperStyles {

    static final String LANGUAGE = "de-DE";
    static final String TITLE = "Title";

    private static final String FONT = "Arial";
    private static final int TEXT_SIZE = 11;
    private static final int TITLE_SIZE = 20;
    private static final int[] HEADING_SIZES = {15, 13, 11};
    private static final int HALF_POINTS = 2;

    private PaperStyles() {
    }

    /** @param level 1 to 3 */
    static String heading(int level) {
        return "Heading" + level;
    }

    static void addTo(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(LANGUAGE);
        addText(styles);
        add(styles, TITLE, "Title", TITLE_SIZE, -1);
        for (int level = 1; level <= HEADING_SIZES.length; level++) {
            add(styles, heading(level), "heading " + level, HEADING_SIZES[level - 1], level - 1);
        }
    }

    private static void addText(XWPFStyles styles) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("Normal");
        style.setType(STStyleType.PARAGRAPH);
        style.setDefault(true);
        style.addNewName().setVal("Normal");
        style.addNewQFormat();
        style.addNewRPr().addNewSz().setVal(BigInteger.valueOf((long) TEXT_SIZE * HALF_POINTS));
        styles.addStyle(new XWPFStyle(style));
    }

    private static void add(XWPFStyles styles, String id, String name, int size, int outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        style.addNewPPr().addNewKeepNext();
        style.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(240));
        style.getPPr().getSpacing().setAfter(BigInteger.valueOf(80));
        if (outline >= 0) {
            style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        CTRPr run = style.addNewRPr();
        run.addNewB();
        run.addNewSz().setVal(BigInteger.valueOf((long) size * HALF_POINTS));
        styles.addStyle(new XWPFStyle(style));
    }
}
