package de.zielkreis.cycle.strategy;

import java.util.EnumMap;
import java.util.Map;

/**
 * What an edition of the Handlungskonzept says.
 *
 * @param lastYear the last calendar year for which it holds
 * @param answers to as many of the twelve questions as are answered
 */
public record ConceptText(String title, int firstYear, int lastYear, Map<ConceptQuestion, String> answers) {

    /** @throws IllegalArgumentException when the years run backwards */
    public ConceptText {
        if (lastYear < firstYear) {
            throw new IllegalArgumentException("The years run backwards");
        }
    }

    /** The same with some answers changed. */
    ConceptText amended(Map<ConceptQuestion, String> changed) {
        Map<ConceptQuestion, String> all = new EnumMap<>(ConceptQuestion.class);
        all.putAll(answers);
        all.putAll(changed);
        return new ConceptText(title, firstYear, lastYear, all);
    }
}
