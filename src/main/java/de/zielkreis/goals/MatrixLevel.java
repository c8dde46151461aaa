package de.zielkreis.goals;

import java.util.Optional;
import java.util.stream.Stream;

/** How far down somebody wants to see the Zielmatrix. */
public enum MatrixLevel {
    GUIDING_GOAL("guidingGoal"), PRODUCT("product"), SUB_GOAL("subGoal"), MEASURE("measure");

    private final String code;

    MatrixLevel(String code) {
        this.code = code;
    }

    static Optional<MatrixLevel> of(String code) {
        return Stream.of(values()).filter(level -> level.code.equals(code)).findFirst();
    }

    /** The word for it in addresses. */
    public String code() {
        return code;
    }

    public boolean reaches(MatrixLevel other) {
        return compareTo(other) >= 0;
    }
}
