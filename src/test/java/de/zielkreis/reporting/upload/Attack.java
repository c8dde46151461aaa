package de.zielkreis.reporting.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that must never be read, each with the answer they get. */
enum Attack {

    NOTHING("noFile", () -> new byte[0]),
    A_TEXT("notAWorkbook", () -> "Leitziel;Teilziel;Maßnahme\n".getBytes(StandardCharsets.UTF_8)),
    A_PAGE_NAMED_XLSX("notAWorkbook", () -> "<html><table><tr><td>1</td></tr></table></html>".getBytes(StandardCharsets.UTF_8)),
    A_PICTURE("notAWorkbook", () -> new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}),
    TOO_LARGE("fileTooLarge", () -> new byte[Limits.USUAL.fileBytes() + 1]),
    AN_ARCHIVE("notAWorkbook", () -> zip(zip -> entry(zip, "brief.txt", "Guten Tag"))),
    A_WORD_DOCUMENT("notAWorkbook", () -> book().put("[Content_Types].xml",
            RawWorkbook.contentTypes("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")).bytes()),
    AN_OPEN_DOCUMENT("openDocument", () -> zip(zip -> entry(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet"))),
    THE_OLD_FORMAT("oldFormat", Attack::oldFormat),
    A_BINARY_WORKBOOK("oldFormat", () -> book().put("[Content_Types].xml",
            RawWorkbook.contentTypes("application/vnd.ms-excel.sheet.binary.macroEnabled.main")).bytes()),
    A_PASSWORD("password", Attack::encrypted),
    MACROS_RENAMED("macros", () -> book().put("[Content_Types].xml",
            RawWorkbook.contentTypes("application/vnd.ms-excel.sheet.macroEnabled.main+xml")).bytes()),
    MACROS_HIDDEN("macros", () -> book().put("xl/vbaProject.bin", "Sub Auto_Open()").bytes()),
    OLD_MACRO_SHEET("macros", () -> book().put("xl/macrosheets/sheet1.xml", "<x/>").bytes()),
    EXTERNAL_LINK("externalLinks", () -> book().put("xl/externalLinks/externalLink1.xml", "<externalLink/>").bytes()),
    DDE("externalLinks", () -> book().put("xl/externalLinks/externalLink1.xml",
            "<externalLink><ddeLink ddeService='cmd' ddeTopic='/c calc'/></externalLink>").bytes()),
    DATA_CONNECTION("externalLinks", () -> book().put("xl/connections.xml", "<connections/>").bytes()),
    EXTERNAL_PART("externalLinks", () -> book().put("xl/_rels/workbook.xml.rels", RawWorkbook.relations(
            RawWorkbook.relation("rId1", "worksheet", "http://127.0.0.1:1/sheet1.xml", "TargetMode='External'"))).bytes()),
    OLE_OBJECT("embeddedObjects", () -> book().put("xl/embeddings/oleObject1.bin", "MZ").bytes()),
    ACTIVE_X("embeddedObjects", () -> book().put("xl/activeX/activeX1.xml", "<x/>").bytes()),
    TRUNCATED("damaged", () -> Arrays.copyOf(honest(), honest().length / 2)),
    SCRAMBLED("damaged", Attack::scrambled),
    SAME_PART_TWICE("damaged", Attack::twice),
    NO_SHEET("damaged", () -> book().put("xl/_rels/workbook.xml.rels", RawWorkbook.relations(
            RawWorkbook.relation("rId1", "worksheet", "worksheets/sheet9.xml", ""))).bytes()),
    HALF_A_SHEET("damaged", () -> book().put("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>1").bytes()),
    DOCUMENT_TYPE("documentType", () -> book().put("xl/worksheets/sheet1.xml",
            "<!DOCTYPE worksheet [<!ENTITY a 'x'>]><worksheet><sheetData/></worksheet>").bytes()),
    BILLION_LAUGHS("documentType", () -> book().withSharedTexts(laughs()).bytes()),
    FOREIGN_FILE("documentType", () -> book().put("xl/worksheets/sheet1.xml",
            "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row r='1'><c r='A1' t='str'><v>&x;</v></c></row></sheetData></worksheet>").bytes()),
    FOREIGN_FILE_IN_THE_WORKBOOK("documentType", () -> book().put("xl/workbook.xml",
            "<!DOCTYPE w SYSTEM 'http://127.0.0.1:1/x.dtd'><workbook/>").bytes()),
    DOCUMENT_TYPE_IN_ANOTHER_ALPHABET("documentType", () -> book().put("xl/worksheets/sheet1.xml",
            "<?xml version='1.0' encoding='UTF-16'?><!DOCTYPE w [<!ENTITY a 'x'>]><worksheet/>".getBytes(StandardCharsets.UTF_16)).bytes()),
    BOMB_OF_BLANKS("unpacksTooLarge", () -> book().endless("", "          ", 20_000_000).bytes()),
    BOMB_OF_ONE_TEXT("cellTooLong", () -> book().endless("<row r='1'><c t='inlineStr'><is><t>", "xxxxxxxxxx", 4_000_000).bytes()),
    BOMB_OF_ONE_ATTRIBUTE("tokenTooLong", () -> book().endless("<row r='", "1111111111", 4_000_000).bytes()),
    BOMB_OF_ONE_COMMENT("tokenTooLong", () -> book().endless("<!-- ", "<<<<<<<<<<", 4_000_000).bytes()),
    BOMB_OF_ONE_CDATA("tokenTooLong", () -> book().endless("<row r='1'><c><v><![CDATA[", "<<<<<<<<<<", 4_000_000).bytes()),
    BOMB_OF_TAGS_IN_TAGS("damaged", () -> book().endless("", "<a>", 10_000_000).bytes()),
    BOMB_OF_SHARED_TEXTS("unpacksTooLarge", () -> book().withSharedTexts("<sst>" + "<si/>".repeat(2_000_000) + "</sst>").bytes()),
    BOMB_OF_STYLES("damaged", Attack::styles),
    TOO_MANY_ROWS("tooManyRows", () -> book().endless("", "<row/>", 400_000).bytes()),
    TOO_MANY_FULL_ROWS("tooManyRows", () -> book().endless("", "<row>" + "<c><v>12</v></c>".repeat(14) + "</row>", 110_000).bytes()),
    TOO_MANY_CELLS("tooManyCells", () -> book().endless("<row r='1'>", "<c><v>1</v></c>", 3_000_000).bytes()),
    TOO_MANY_PARTS("tooManyEntries", () -> zip(zip -> many(zip, 5_000))),
    FAR_TOO_MANY_PARTS("tooManyEntries", () -> zip(zip -> many(zip, 65_000))),
    A_ROW_BEYOND_THE_SHEET("damaged", () -> RawWorkbook.with("<row r='99999999999'/>").bytes()),
    A_TEXT_THAT_IS_NOT_THERE("damaged", () -> RawWorkbook.with("<row r='1'><c r='A1' t='s'><v>7</v></c></row>").bytes()),
    A_NUMBER_THAT_IS_NONE("damaged", () -> RawWorkbook.with("<row r='1'><c r='A1'><v>zwölf</v></c></row>").bytes());

    private final String answer;
    private final Made made;

    /** Makes the file only when it is wanted. */
    private interface Made {
        byte[] bytes() throws Exception;
    }

    Attack(String answer, Made made) {
        this.answer = answer;
        this.made = made;
    }

    String answer() {
        return "intake." + answer;
    }

    byte[] bytes() {
        try {
            return made.bytes();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RawWorkbook book() {
        return RawWorkbook.with("<row r='1'><c r='A1' t='inlineStr'><is><t>Kennung</t></is></c></row>");
    }

    static byte[] honest() {
        return book().bytes();
    }

    private static byte[] oldFormat() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Maßnahmen").createRow(0).createCell(0).setCellValue("Kennung");
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] encrypted() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(honest());
            }
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] scrambled() {
        byte[] bytes = book().endless("", "<row><c><v>123</v></c></row>", 10_000).bytes();
        for (int at = bytes.length / 3; at < bytes.length / 3 + 60; at++) {
            bytes[at] ^= 0x5A;
        }
        return bytes;
    }

    /** Java refuses to write the same name twice; both names are as long, so the second is changed afterwards. */
    private static byte[] twice() {
        byte[] bytes = book().put("xl/worksheets/sheet2.xml", RawWorkbook.sheet("")).bytes();
        String latin = new String(bytes, StandardCharsets.ISO_8859_1).replace("sheets/sheet2.xml", "sheets/sheet1.xml");
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] styles() {
        return book().put("xl/_rels/workbook.xml.rels", RawWorkbook.relations(RawWorkbook.relation("rId1", "worksheet", "worksheets/sheet1.xml", "")
                + RawWorkbook.relation("rId3", "styles", "styles.xml", "")))
                .put("xl/styles.xml", "<styleSheet><cellXfs>" + "<xf/>".repeat(3_000_000) + "</cellXfs></styleSheet>").bytes();
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE sst [<!ENTITY a0 'haha'>");
        for (int level = 1; level < 10; level++) {
            entities.append("<!ENTITY a").append(level).append(" '").append(("&a" + (level - 1) + ";").repeat(10)).append("'>");
        }
        return entities + "]><sst><si><t>&a9;</t></si></sst>";
    }

    private static byte[] zip(Consumer<ZipOutputStream> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            content.accept(zip);
        }
        return bytes.toByteArray();
    }

    private static void many(ZipOutputStream zip, int number) {
        for (int part = 0; part < number; part++) {
            entry(zip, "xl/media/bild" + part + ".png", "");
        }
    }

    private static void entry(ZipOutputStream zip, String name, String content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
