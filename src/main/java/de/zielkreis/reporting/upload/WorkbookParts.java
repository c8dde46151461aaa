package de.zielkreis.reporting.upload;

import de.zielkreis.shell.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts inside an uploaded file; refuses what is no plain workbook before anything is unpacked. */
final class WorkbookParts implements AutoCloseable {

    private static final byte[] OLD_CONTAINER = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] ENTRY = {'P', 'K', 1, 2};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final int MOST_DESCRIPTION = 8_000_000;

    private final ZipFile file;

    private WorkbookParts(ZipFile file) {
        this.file = file;
    }

    static WorkbookParts open(byte[] bytes, Limits limits) {
        if (bytes.length == 0) {
            throw new Refused("file", "intake.noFile");
        }
        if (bytes.length > limits.fileBytes()) {
            throw new Refused("file", "intake.fileTooLarge", limits.fileBytes() / 1_000_000);
        }
        if (beginsWith(bytes, OLD_CONTAINER)) {
            throw count(bytes, ENCRYPTED, 1) > 0 ? new Refused("file", "intake.password") : new Refused("file", "intake.oldFormat");
        }
        if (!beginsWith(bytes, ARCHIVE)) {
            throw new Refused("file", "intake.notAWorkbook");
        }
        if (count(bytes, ENTRY, limits.entries()) > limits.entries()) {
            throw new Refused("file", "intake.tooManyEntries");
        }
        try {
            WorkbookParts parts = new WorkbookParts(ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get());
            parts.mustBeHarmless();
            return parts;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw XmlPart.damaged();
        }
    }

    private void mustBeHarmless() {
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name)) {
                throw XmlPart.damaged();
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new Refused("file", "intake.password");
            }
        }
        if (!names.contains("[content_types].xml")) {
            throw names.contains("mimetype") ? new Refused("file", "intake.openDocument") : new Refused("file", "intake.notAWorkbook");
        }
        if (any(names, "vbaproject", "/macrosheets/", "/dialogsheets/")) {
            throw new Refused("file", "intake.macros");
        }
        if (any(names, "/externallinks/", "/connections.xml", "/querytables/")) {
            throw new Refused("file", "intake.externalLinks");
        }
        if (any(names, "/embeddings/", "/activex/")) {
            throw new Refused("file", "intake.embeddedObjects");
        }
    }

    private static boolean any(Set<String> names, String... pieces) {
        return Stream.of(pieces).anyMatch(piece -> names.stream().anyMatch(name -> name.contains(piece)));
    }

    boolean has(String name) {
        return file.getEntry(name) != null;
    }

    /** A part that describes the workbook and is small in every honest one. */
    XmlPart describing(String name, Spent spent) {
        return part(name, MOST_DESCRIPTION, spent);
    }

    /** A part that holds what people have written. */
    XmlPart holding(String name, Spent spent) {
        return part(name, Long.MAX_VALUE, spent);
    }

    private XmlPart part(String name, long most, Spent spent) {
        ZipArchiveEntry entry = file.getEntry(name);
        if (entry == null) {
            throw XmlPart.damaged();
        }
        try {
            InputStream packed = file.getInputStream(entry);
            return new XmlPart(packed, most, spent);
        } catch (IOException unreadable) {
            throw XmlPart.damaged();
        }
    }

    private static boolean beginsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && matches(bytes, 0, start);
    }

    /** How often the bytes occur; stops counting above the given number. */
    private static int count(byte[] bytes, byte[] searched, int enough) {
        int found = 0;
        for (int at = 0; at <= bytes.length - searched.length && found <= enough; at++) {
            if (bytes[at] == searched[0] && matches(bytes, at, searched)) {
                found++;
            }
        }
        return found;
    }

    private static boolean matches(byte[] bytes, int at, byte[] searched) {
        for (int index = 0; index < searched.length; index++) {
            if (bytes[at + index] != searched[index]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException inMemory) {
            throw XmlPart.damaged();
        }
    }
}
