package de.zielkreis.reporting.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts that a file consists of, by their names. */
public final class Parts {

    private Parts() {
    }

    public static Map<String, byte[]> of(byte[] file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    public static byte[] replaced(byte[] part, String text, String other) {
        return new String(part, StandardCharsets.UTF_8).replace(text, other).getBytes(StandardCharsets.UTF_8);
    }
}
