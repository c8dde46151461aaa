package de.zielkreis.transfer;

import java.util.Collection;

/**
 * What the verdict on a transfer rests on.
 *
 * @param conditions how many are named at all
 */
public record VerdictFacts(boolean needClear, int conditions, int critical, int open, int unclear, int compensated) {

    /** Counts the risks of all conditions. */
    public static VerdictFacts of(boolean needClear, Collection<ConditionRisk> risks) {
        return new VerdictFacts(needClear, risks.size(), count(risks, ConditionRisk.CRITICAL), count(risks, ConditionRisk.OPEN),
                count(risks, ConditionRisk.UNCLEAR), count(risks, ConditionRisk.COMPENSATED));
    }

    private static int count(Collection<ConditionRisk> risks, ConditionRisk wanted) {
        return (int) risks.stream().filter(wanted::equals).count();
    }
}
