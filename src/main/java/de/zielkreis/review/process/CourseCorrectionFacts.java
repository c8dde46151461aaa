package de.zielkreis.review.process;

import de.zielkreis.review.Assessment;
import de.zielkreis.review.CourseFacts;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** Hands the decision {@code courseCorrection} its inputs. */
@Component("courseCorrectionFacts")
public class CourseCorrectionFacts {

    private static final String NO_PROPOSAL = "NONE";

    private final QuarterlyReviewProcess process;
    private final CourseFacts facts;

    CourseCorrectionFacts(QuarterlyReviewProcess process, CourseFacts facts) {
        this.process = process;
        this.facts = facts;
    }

    public String light(VariableScope scope) {
        Assessment assessment = process.assessment(scope);
        return assessment.light() == null ? null : assessment.light().name();
    }

    public String proposal(VariableScope scope) {
        Assessment assessment = process.assessment(scope);
        return assessment.proposal() == null ? NO_PROPOSAL : assessment.proposal().name();
    }

    public Boolean greyTwice(VariableScope scope) {
        return facts.greyTwice(process.review(scope), process.assessment(scope));
    }

    public Boolean deferredBefore(VariableScope scope) {
        return facts.deferredBefore(process.review(scope), process.assessment(scope));
    }

    public Boolean councilDecides(VariableScope scope) {
        return facts.councilDecides(process.review(scope), process.assessment(scope));
    }
}
