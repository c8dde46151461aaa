package de.zielkreis.models;

/**
 * A step of the former version at which instances can stand, and where it leads in the other one.
 *
 * @param target its name in the other version; null when it has no counterpart
 * @param otherForm whether the other version asks with another form
 * @param standing instances that stand there now
 */
public record PlannedStep(String id, String name, StepFate fate, String target, boolean otherForm, int standing) {

    public boolean matters() {
        return standing > 0;
    }

    /** Whether instances stand there that cannot be moved. */
    public boolean blocks() {
        return matters() && fate == StepFate.LOST;
    }
}
