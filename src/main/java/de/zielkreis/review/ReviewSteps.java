package de.zielkreis.review;

import de.zielkreis.shell.German;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where a quarter stands, as a list of its steps. */
@Component
public class ReviewSteps {

    private final Assessments assessments;
    private final CourseCorrections corrections;
    private final German german;

    ReviewSteps(Assessments assessments, CourseCorrections corrections, German german) {
        this.assessments = assessments;
        this.corrections = corrections;
        this.german = german;
    }

    public List<Step> of(QuarterlyReview review) {
        List<Assessment> all = assessments.findByReviewIdOrderByPosition(review.id());
        long answered = all.stream().filter(assessment -> !assessment.awaited()).count();
        boolean allAnswered = answered == all.size();
        long offTrack = all.stream().filter(assessment -> assessment.light() != null && assessment.light().callsForCorrection()).count();
        ReviewState state = review.state();
        return List.of(
                new Step("Quartal eröffnet", german.day(review.openedOn()), State.done),
                new Step("Teilziele bewerten", answered + " von " + all.size() + " liegen vor, bis " + german.day(review.assessUntil()),
                        allAnswered ? State.done : State.now),
                new Step("Durchsehen und freigeben", review.releasedOn() == null ? "bis " + german.day(review.releaseUntil())
                        : "freigegeben am " + german.day(review.releasedOn()),
                        state != ReviewState.OPEN ? State.done : allAnswered ? State.now : State.next),
                new Step("Steuerungsgruppe berät", decided(review, offTrack),
                        state == ReviewState.CLOSED ? State.done : state == ReviewState.RELEASED ? State.now : State.next),
                new Step("Quartal abgeschlossen", review.closedOn() == null ? null : german.day(review.closedOn()),
                        state == ReviewState.CLOSED ? State.done : State.next));
    }

    private String decided(QuarterlyReview review, long offTrack) {
        if (review.state() == ReviewState.OPEN) {
            return "gelbe und rote Teilziele, bis " + german.day(review.decideUntil());
        }
        if (offTrack == 0) {
            return "nichts zu entscheiden";
        }
        return corrections.findByReviewId(review.id()).size() + " von " + offTrack + " entschieden, bis "
                + german.day(review.decideUntil());
    }

    /** One step; the detail may be null. */
    public record Step(String label, String detail, State state) {
    }

    /** Whether a step lies behind, is being taken, or comes later; the names are the pages' CSS states. */
    public enum State { done, now, next }
}
