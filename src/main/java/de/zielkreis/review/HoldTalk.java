package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.German;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records a Quartalsgespräch, what was agreed in it, and later what became of that. */
@Component
public class HoldTalk {

    private final QuarterlyReviews reviews;
    private final QuarterlyTalks talks;
    private final Agreements agreements;
    private final German german;
    private final Clock clock;

    HoldTalk(QuarterlyReviews reviews, QuarterlyTalks talks, Agreements agreements, German german, Clock clock) {
        this.reviews = reviews;
        this.talks = talks;
        this.agreements = agreements;
        this.german = german;
        this.clock = clock;
    }

    /** @throws Refused when it lies in the future or before the quarter was opened */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(QuarterlyReview review, TalkMinutes talk, PersonId by) {
        if (talk.heldOn().isAfter(today())) {
            throw new Refused("heldOn", "review.talkInFuture");
        }
        if (talk.heldOn().isBefore(review.openedOn())) {
            throw new Refused("heldOn", "review.talkBeforeOpening", german.day(review.openedOn()));
        }
        talks.save(new QuarterlyTalk(review, talk, by, clock.instant()));
    }

    /**
     * Adds what the recorded talk agreed.
     *
     * @throws NotFound when no talk has been recorded
     * @throws Refused when its date lies before the talk
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void agree(QuarterlyReview review, AgreedTask task) {
        LocalDate heldOn = talks.findByReviewId(review.id()).orElseThrow(NotFound::new).heldOn();
        if (task.dueOn().isBefore(heldOn)) {
            throw new Refused("dueOn", "review.agreementBeforeTalk", german.day(heldOn));
        }
        List<Agreement> before = agreements.findByReviewIdOrderByPosition(review.id());
        agreements.save(new Agreement(review, task, before.size() + 1));
    }

    /** @throws NotFound for quarters without a recorded talk */
    @Transactional
    public void agreeLater(MunicipalityId municipality, Quarter quarter, AgreedTask task) {
        agree(reviews.findByMunicipalityIdAndQuarter(municipality, quarter).orElseThrow(NotFound::new), task);
    }

    /**
     * Somebody looks at an agreement again.
     *
     * @throws NotFound for unknown agreements and those of other municipalities
     */
    @Transactional
    public void followUp(MunicipalityId municipality, UUID agreement, AgreementOutcome outcome, String word, LocalDate newDue, PersonId by) {
        agreements.of(municipality, agreement).orElseThrow(NotFound::new).followUp(outcome, word, newDue, by, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
