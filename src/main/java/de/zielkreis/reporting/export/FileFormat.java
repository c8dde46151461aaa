package de.zielkreis.reporting.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file in which the Zielmatrix can be taken along. */
public enum FileFormat {

    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8"),
    ODS("application/vnd.oasis.opendocument.spreadsheet");

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the names of such files end, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FileFormat> ofEnding(String ending) {
        return Arrays.stream(values()).filter(format -> format.ending().equals(ending)).findFirst();
    }
}
