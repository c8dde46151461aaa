package de.zielkreis.goals;

/**
 * What the others in an alliance see of a member's own goal, and nothing else.
 *
 * @param light as released; null before the first released quarter
 */
public record OwnGoal(SubGoalId id, String title, ImplementationStatus status, TrafficLight light) {
}
