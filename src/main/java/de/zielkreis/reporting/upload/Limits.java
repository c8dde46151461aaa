package de.zielkreis.reporting.upload;

import java.time.Duration;

/**
 * How much of an uploaded workbook is read before it is refused.
 *
 * @param fileBytes size of the file as sent
 * @param entries parts inside the file
 * @param unpackedBytes what may come out of all parts that are read
 * @param tokenBytes what may stand between two tags, so that no single text or attribute fills the memory
 * @param sharedTexts how many texts the sheets may share
 * @param sharedCharacters how long these may be together
 */
public record Limits(int fileBytes, int entries, long unpackedBytes, int tokenBytes, int sharedTexts, int sharedCharacters,
        int rows, int cells, Duration time) {

    /** Enough for the Zielmatrix of a large municipality with 10,000 measures. */
    public static final Limits USUAL = new Limits(25_000_000, 2_000, 150_000_000, 1_000_000, 1_000_000, 40_000_000, 100_000, 1_500_000,
            Duration.ofSeconds(60));
}
