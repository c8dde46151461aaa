package de.zielkreis.cycle.strategy.web;

import de.zielkreis.cycle.strategy.ConceptQuestion;
import de.zielkreis.cycle.strategy.PreventionStrategy;
import de.zielkreis.cycle.strategy.StrategyView;
import java.util.List;
import java.util.Objects;

/**
 * An edition of the Handlungskonzept as a document.
 *
 * @param before the edition before it, or null where there is none to compare with
 * @param said what steering group and council said to this edition
 */
record ConceptPage(PreventionStrategy edition, List<Answer> answers, PreventionStrategy before, List<StrategyView.Said> said) {

    /** The answers that say something else than in the edition before. */
    public List<Answer> changed() {
        return before == null ? List.of() : answers.stream().filter(answer -> !Objects.equals(answer.text(), answer.earlier())).toList();
    }

    /** @param text null while the question is open; so with {@code earlier} */
    record Answer(ConceptQuestion question, String text, String earlier) {
    }
}
