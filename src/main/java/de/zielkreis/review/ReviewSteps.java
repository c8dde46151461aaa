package de.zielkreis.review;

import de.zielkreis.shell.German;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where a quarter stands, as a list of its steps. */
@Component
public class ReviewSteps {

    private final Assessments assessments;
    private final CourseCorrections corrections;
    private final OpenMatters open;
    private final German german;

    ReviewSteps(Assessments assessments, CourseCorrections corrections, OpenMatters open, German german) {
        this.assessments = assessments;
        this.corrections = corrections;
        this.open = open;
        this.german = german;
    }

    public List<Step> of(QuarterlyReview review) {
        List<Assessment> all = assessments.findByReviewIdOrderByPosition(review.id());
        long answered = all.stream().filter(assessment -> !assessment.awaited()).count();
        boolean assessed = answered == all.size();
        boolean shared = review.state() != ReviewState.OPEN;
        boolean released = review.state().released();
        boolean closed = review.state() == ReviewState.CLOSED;
        return List.of(
                new Step("Quartal eröffnet", german.day(review.openedOn()), State.done),
                new Step("Teilziele bewerten", answered(all, answered) + until(assessed, review.assessUntil()), state(assessed || shared, true)),
                new Step("Projektgruppe bereitet vor", review.preparedOn() == null ? shared ? "ohne Vorschläge" : "bis " + german.day(review.prepareUntil())
                        : "am " + german.day(review.preparedOn()), state(shared || review.preparedOn() != null, assessed)),
                new Step("Für die Steuerungsgruppe freigeben", dated(review.sharedOn(), review.releaseUntil()), state(shared, assessed)),
                new Step("Für Leitung und Fachberatung freigeben", dated(review.releasedOn(), review.outsideUntil()), state(released, shared)),
                new Step("Steuerungsgruppe berät", decided(review, all), state(closed, released)),
                new Step("Quartal abgeschlossen", closed ? german.day(review.closedOn()) : "spätestens am " + german.day(review.closeUntil()),
                        state(closed, false)));
    }

    private static State state(boolean done, boolean now) {
        return done ? State.done : now ? State.now : State.next;
    }

    private static String answered(List<Assessment> all, long answered) {
        long late = all.stream().filter(Assessment::late).count();
        return late == 0 ? answered + " von " + all.size() + " liegen vor"
                : answered - late + " von " + all.size() + " lagen vor, " + late + (late == 1 ? " fehlte" : " fehlten");
    }

    private String until(boolean over, LocalDate day) {
        return over ? "" : ", bis " + german.day(day);
    }

    private String dated(LocalDate done, LocalDate until) {
        return done == null ? "bis " + german.day(until) : "am " + german.day(done);
    }

    private String decided(QuarterlyReview review, List<Assessment> all) {
        if (!review.state().released()) {
            return "bis " + german.day(review.decideUntil());
        }
        int matters = open.of(review).size();
        if (matters == 0) {
            return "nichts zu entscheiden";
        }
        long carriedOver = all.stream().filter(Assessment::carriedOver).count();
        String decided = corrections.findByReviewId(review.id()).size() + " von " + matters + " entschieden";
        return carriedOver > 0 ? decided + ", " + carriedOver + " ohne Sitzung vertagt"
                : decided + until(review.state() == ReviewState.CLOSED, review.decideUntil());
    }

    /** One step; the detail may be null. */
    public record Step(String label, String detail, State state) {
    }

    /** Whether a step lies behind, is being taken, or comes later; the names are the pages' CSS states. */
    public enum State { done, now, next }
}
