package de.zielkreis.reporting.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** A level of the goal matrix: lines of the same block share one cell per column of the level. */
enum Level {
    GUIDING_GOAL((a, b) -> true),
    PRODUCT_GROUP_GOAL((a, b) -> a.branch() == b.branch() || sameGroup(a, b)),
    PRODUCT((a, b) -> a.branch() == b.branch()),
    SUB_GOAL((a, b) -> a.subGoal() != null && a.subGoal() == b.subGoal()),
    MEASURE((a, b) -> false);

    private final BiPredicate<MatrixLine, MatrixLine> sameBelowGuidingGoal;

    Level(BiPredicate<MatrixLine, MatrixLine> sameBelowGuidingGoal) {
        this.sameBelowGuidingGoal = sameBelowGuidingGoal;
    }

    boolean joins(MatrixLine line, MatrixLine next) {
        return line.guidingGoal() == next.guidingGoal() && sameBelowGuidingGoal.test(line, next);
    }

    /** The blocks of this level from top to bottom; together they are all lines. */
    List<Block> blocks(List<MatrixLine> lines) {
        List<Block> blocks = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !joins(lines.get(i - 1), lines.get(i))) {
                blocks.add(new Block(first, i - 1));
                first = i;
            }
        }
        return blocks;
    }

    private static boolean sameGroup(MatrixLine line, MatrixLine next) {
        String group = line.branch().productGroupGoal();
        return group != null && group.equals(next.branch().productGroupGoal());
    }

    /** Lines that belong together, by their places in the list. */
    record Block(int first, int last) {

        int size() {
            return last - first + 1;
        }
    }
}
