package de.zielkreis.review;

import java.util.Map;
import java.util.Optional;

/** The kinds of step in a quarter on which somebody has to act, as the ladder of reminders tells them apart. */
public enum ReviewStep {
    ASSESS, PREPARE, RELEASE, TALK, DECIDE, COMMENT, SIGN_OFF;

    private static final Map<String, ReviewStep> BY_FORM = Map.of("assessGoal", ASSESS, "prepareQuarter", PREPARE,
            "releaseQuarter", RELEASE, "releaseOutside", RELEASE, "holdTalk", TALK, "decideCourse", DECIDE,
            "commentQuarter", COMMENT, "signOff", SIGN_OFF);

    /** The step in which a task with that form is done; empty for tasks of which nobody is reminded. */
    public static Optional<ReviewStep> ofForm(String formId) {
        return Optional.ofNullable(BY_FORM.get(formId));
    }
}
