package de.zielkreis.reporting;

import java.io.OutputStream;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook that keeps only some rows in memory and packs quickly instead of tightly. */
final class StreamedWorkbook extends SXSSFWorkbook {

    private static final int ROWS_IN_MEMORY = 100;

    StreamedWorkbook() {
        super(ROWS_IN_MEMORY);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream archive = super.createArchiveOutputStream(out);
        archive.setLevel(Deflater.BEST_SPEED);
        return archive;
    }
}
