package de.zielkreis.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Why a measure should work: if … then … because …, and what that rests on. */
@Embeddable
public record ImpactHypothesis(
        @Column(name = "hypothesis_if") String ifText,
        @Column(name = "hypothesis_then") String thenText,
        @Column(name = "hypothesis_because") String becauseText,
        @Enumerated(EnumType.STRING) @Column(name = "hypothesis_evidence") Evidence evidence,
        @Column(name = "hypothesis_source") String source) {

    /** This hypothesis, or null when nothing of it is written: the database cannot tell the two apart. */
    static ImpactHypothesis orNull(ImpactHypothesis hypothesis) {
        return hypothesis == null || hypothesis.equals(new ImpactHypothesis(null, null, null, null, null)) ? null : hypothesis;
    }
}
