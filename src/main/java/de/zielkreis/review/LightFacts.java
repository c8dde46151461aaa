package de.zielkreis.review;

import de.zielkreis.goals.ImplementationStatus;

/**
 * The inputs of the decision {@code trafficLight}, computed once when the goal is assessed and kept with the answer.
 *
 * @param timeUsed share of the goal's period that has passed at the end of the quarter, from 0
 * @param dueIndicators how many of the goal's own indicators are due and have a reading
 * @param planReached mean share of the planned values reached by them, 0 to 1; null when none is due
 */
public record LightFacts(AssessmentAnswer answer, ImplementationStatus status, double timeUsed, int dueIndicators,
        Double planReached) {
}
