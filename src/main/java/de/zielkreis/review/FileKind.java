package de.zielkreis.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The kinds of files that may be a Beleg, told by their content and never by their name. */
public enum FileKind {

    PDF("application/pdf"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODT("application/vnd.oasis.opendocument.text");

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_UNPACKED = 200_000_000;
    private static final String MACROS = "vbaProject.bin";

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Ending of file names, without the dot. */
    public String ending() {
        return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }

    /** Empty for everything else, also for documents with macros, with a password, or packed so that they burst. */
    static Optional<FileKind> of(byte[] content) {
        if (begins(content, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            return Optional.of(PDF);
        }
        if (begins(content, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
            return Optional.of(JPEG);
        }
        if (begins(content, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})) {
            return Optional.of(PNG);
        }
        return begins(content, new byte[] {'P', 'K', 3, 4}) ? document(content) : Optional.empty();
    }

    private static Optional<FileKind> document(byte[] content) {
        Set<String> names = new HashSet<>();
        String declared = null;
        long unpacked = 0;
        byte[] buffer = new byte[8192];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (names.isEmpty() && entry.getName().equals("mimetype")) {
                    declared = new String(zip.readNBytes(100), StandardCharsets.US_ASCII);
                }
                names.add(entry.getName());
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        return Optional.empty();
                    }
                }
                if (names.size() > MOST_ENTRIES) {
                    return Optional.empty();
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
        return document(names, declared);
    }

    private static Optional<FileKind> document(Set<String> names, String declared) {
        if (names.stream().anyMatch(name -> name.endsWith(MACROS))) {
            return Optional.empty();
        }
        if (ODT.mediaType.equals(declared) && names.contains("content.xml")) {
            return Optional.of(ODT);
        }
        if (!names.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        return names.contains("word/document.xml") ? Optional.of(DOCX)
                : names.contains("xl/workbook.xml") ? Optional.of(XLSX) : Optional.empty();
    }

    private static boolean begins(byte[] content, byte[] sign) {
        return content.length >= sign.length && Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
    }
}
