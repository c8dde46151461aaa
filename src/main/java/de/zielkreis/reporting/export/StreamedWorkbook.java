package de.zielkreis.reporting.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that keeps only some rows in memory and packs quickly instead of tightly. */
final class StreamedWorkbook extends SXSSFWorkbook {

    private static final int ROWS_IN_MEMORY = 100;

    /** @param begun holds what cannot be streamed */
    StreamedWorkbook(XSSFWorkbook begun) {
        super(begun, ROWS_IN_MEMORY);
        // The notation for files over 4 GB, which POI chooses by default, is more than some readers understand.
        setZip64Mode(Zip64Mode.Never);
    }

    /** @throws UncheckedIOException when temporary files cannot be removed */
    @Override
    public void close() {
        try {
            super.close();
        } catch (IOException leftBehind) {
            throw new UncheckedIOException(leftBehind);
        }
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream archive = super.createArchiveOutputStream(out);
        archive.setLevel(Deflater.BEST_SPEED);
        return archive;
    }
}
