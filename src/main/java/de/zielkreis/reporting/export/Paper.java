package de.zielkreis.reporting.export;

import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How a sheet comes out of the printer. */
final class Paper {

    private static final double SIDE = 0.35;
    private static final double TOP = 0.45;
    private static final double BOTTOM = 0.6;
    private static final double FOOTER = 0.3;

    private Paper() {
    }

    /** @param pagesWide on how many pages side by side it has to fit; downwards there may be as many as it takes */
    static void a3Landscape(Sheet sheet, int pagesWide, String footer) {
        setUp(sheet, PrintSetup.A3_PAPERSIZE, true, pagesWide, footer);
    }

    static void a4Landscape(Sheet sheet, String footer) {
        setUp(sheet, PrintSetup.A4_PAPERSIZE, true, 1, footer);
    }

    static void a4Portrait(Sheet sheet, String footer) {
        setUp(sheet, PrintSetup.A4_PAPERSIZE, false, 1, footer);
    }

    private static void setUp(Sheet sheet, short size, boolean landscape, int pagesWide, String footer) {
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(size);
        setup.setLandscape(landscape);
        setup.setFitWidth((short) pagesWide);
        setup.setFitHeight((short) 0);
        setup.setFooterMargin(FOOTER);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, TOP);
        sheet.setMargin(PageMargin.BOTTOM, BOTTOM);
        Footer bottom = sheet.getFooter();
        bottom.setLeft(literal(footer));
        bottom.setRight("Seite &P von &N");
    }

    /** In footers an ampersand begins a code, and the whole footer must stay under 255 characters. */
    private static String literal(String text) {
        String clean = CellText.of(text).content();
        return clean.substring(0, Math.min(clean.length(), 100)).replace("&", "&&");
    }
}
