package de.zielkreis.reporting.export;

import de.zielkreis.reporting.Labels;
import org.springframework.stereotype.Component;

/** Makes files of every {@link FileFormat}. */
@Component
public class MatrixFiles {

    private final Labels labels;

    MatrixFiles(Labels labels) {
        this.labels = labels;
    }

    /** The file, to be closed after use. */
    public MatrixFile of(ExportedMatrix exported, FileFormat format) {
        return switch (format) {
            case XLSX -> new GoalMatrixWorkbook(exported, labels);
            case CSV -> new MatrixCsv(exported, labels);
            case ODS -> new MatrixOds(exported, labels);
        };
    }

    /** A workbook to fill in from nothing, to be closed after use. */
    public MatrixFile template(ExportedMatrix exported) {
        return new ImportTemplate(exported, labels);
    }
}
