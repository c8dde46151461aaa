package de.zielkreis.transfer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A condition as it stood when the verdict was found, with the risk that followed.
 *
 * @param presenceNote what the receiving municipality said of it, or null
 */
@Embeddable
public record JudgedCondition(@Enumerated(EnumType.STRING) ConditionKind kind, String text, @Enumerated(EnumType.STRING) Importance importance,
        @Enumerated(EnumType.STRING) Presence presence, String presenceNote, @Enumerated(EnumType.STRING) Endangerment endangers,
        @Enumerated(EnumType.STRING) Alternative alternative, String alternativeText, @Enumerated(EnumType.STRING) ConditionRisk risk, String reason) {

    static JudgedCondition of(TransferCondition condition, Judgement<ConditionRisk> risk) {
        return new JudgedCondition(condition.kind(), condition.text(), condition.importance(), condition.presence(), condition.presenceNote(), condition.endangers(),
                condition.alternative(), condition.alternativeText(), risk.result(), risk.reason());
    }

    /** What the decision on the risk was asked. */
    public ConditionFacts facts() {
        return new ConditionFacts(importance, presence, endangers, alternative);
    }
}
