package de.zielkreis.reporting.export;

import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.reporting.Labels;
import de.zielkreis.reporting.export.Level.Block;
import de.zielkreis.reporting.export.MatrixColumns.MatrixColumn;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * The sheet "Zielmatrix". Cells of a level are merged over its lines, yet the value stands in every one of them: so a
 * filter finds all lines of a Leitziel, not only the first.
 */
final class MatrixSheet {

    static final String NAME = "Zielmatrix";

    private final SXSSFSheet sheet;
    private final List<MatrixLine> lines;
    private final List<MatrixColumn> columns;

    MatrixSheet(SXSSFSheet sheet, GoalMatrix matrix, Collection<MatrixField> fields, Labels labels) {
        this.sheet = sheet;
        this.lines = MatrixLine.of(matrix);
        this.columns = new MatrixColumns(matrix, labels).of(fields);
    }

    /** @return header and lines */
    CellRangeAddress write(List<String> heading, Styles styles) {
        Table<MatrixLine> table = new Table<>(sheet, styles, columns.stream().map(MatrixColumn::column).toList());
        table.open(heading, upToSubGoal());
        int firstRow = table.nextRow();
        double[] heights = heights();
        for (int i = 0; i < lines.size(); i++) {
            table.add(lines.get(i), heights[i], endsSubGoal(i));
        }
        table.close();
        Arrays.stream(Level.values()).forEach(level -> merge(level, firstRow));
        return table.all();
    }

    /** How many columns say which Teilziel a line belongs to; they stay when one scrolls to the right. */
    private int upToSubGoal() {
        return (int) columns.stream().filter(column -> column.field().compareTo(MatrixField.SUB_GOAL) <= 0).count();
    }

    private boolean endsSubGoal(int line) {
        return line == lines.size() - 1 || !Level.SUB_GOAL.joins(lines.get(line), lines.get(line + 1));
    }

    /** From the measures upwards: where a merged cell needs more than its lines have, each line gets its share. */
    private double[] heights() {
        double[] heights = new double[lines.size()];
        for (int level = Level.values().length - 1; level >= 0; level--) {
            for (Block block : Level.values()[level].blocks(lines)) {
                double missing = needed(Level.values()[level], lines.get(block.first()))
                        - IntStream.rangeClosed(block.first(), block.last()).mapToDouble(line -> heights[line]).sum();
                for (int line = block.first(); missing > 0 && line <= block.last(); line++) {
                    heights[line] = Math.min(WrappedText.TALLEST_ROW, heights[line] + missing / block.size());
                }
            }
        }
        return heights;
    }

    private double needed(Level level, MatrixLine line) {
        return columns.stream().filter(column -> column.level() == level).map(MatrixColumn::column)
                .mapToDouble(column -> column.height(line, column.value().apply(line)))
                .max().orElse(WrappedText.ONE_LINE);
    }

    /** Blocks cannot overlap, so the costly check for that is left out. */
    private void merge(Level level, int firstRow) {
        List<Block> merged = level.blocks(lines).stream().filter(block -> block.size() > 1).toList();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).level() == level) {
                for (Block block : merged) {
                    sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow + block.first(), firstRow + block.last(), i, i));
                }
            }
        }
    }
}
