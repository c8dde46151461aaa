package de.zielkreis.review;

import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.Quarter;

/** The goal matrix as it was frozen with a quarter. */
public record FrozenMatrix(Quarter quarter, GoalMatrix matrix) {
}
