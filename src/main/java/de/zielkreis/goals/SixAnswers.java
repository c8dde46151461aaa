package de.zielkreis.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The six W questions every measure answers; an unanswered one is null. */
@Embeddable
public record SixAnswers(
        @Column(name = "answer_who") String who,
        @Column(name = "answer_what") String what,
        @Column(name = "answer_with_what") String withWhat,
        @Column(name = "answer_how") String how,
        @Column(name = "answer_by_what") String byWhat,
        @Column(name = "answer_when") String when) {

    /** These answers, or null when not one is given: the database cannot tell the two apart. */
    static SixAnswers orNull(SixAnswers answers) {
        return answers == null || answers.equals(new SixAnswers(null, null, null, null, null, null)) ? null : answers;
    }
}
