package de.zielkreis.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What a file is, its content says. */
class FileKindTests {

    @Test
    void knowsPicturesAndPdfByTheirFirstBytes() {
        assertThat(FileKind.of(text("%PDF-1.7 …"))).contains(FileKind.PDF);
        assertThat(FileKind.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0})).contains(FileKind.JPEG);
        assertThat(FileKind.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0})).contains(FileKind.PNG);
    }

    @Test
    void knowsDocumentsByWhatIsPackedInThem() throws IOException {
        assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml"))).contains(FileKind.DOCX);
        assertThat(FileKind.of(zip("[Content_Types].xml", "xl/workbook.xml"))).contains(FileKind.XLSX);
        assertThat(FileKind.of(odt("application/vnd.oasis.opendocument.text"))).contains(FileKind.ODT);
    }

    @Test
    void refusesMacrosWhateverTheNameSays() throws IOException {
        assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))).isEmpty();
        assertThat(FileKind.of(zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"))).isEmpty();
    }

    @Test
    void refusesWhatIsNoneOfThem() throws IOException {
        for (byte[] other : List.of(new byte[0], text("<html><script>"), text("GIF89a"), text("MZ"), text("PK"), zip("beliebig.txt"),
                odt("application/vnd.oasis.opendocument.presentation"), text("PK\u0003\u0004 abgebrochen"))) {
            assertThat(FileKind.of(other)).isEmpty();
        }
    }

    @Test
    void refusesADocumentThatUnpacksWithoutEnd() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1_000_000];
            for (int million = 0; million <= 200; million++) {
                zip.write(zeros);
            }
        }

        assertThat(packed.size()).isLessThan(1_000_000);
        assertThat(FileKind.of(packed.toByteArray())).isEmpty();
    }

    private static byte[] odt(String type) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (String name : Arrays.asList("mimetype", "content.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text(name.equals("mimetype") ? type : "<office/>"));
            }
        }
        return packed.toByteArray();
    }

    static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text("<x/>"));
            }
        }
        return packed.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
