package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A Vereinbarung of a Quartalsgespräch: who does what until when, and what became of it. */
@Entity
public class Agreement {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "review_id"))
    private QuarterlyReviewId reviewId;

    private Quarter quarter;
    private int position;
    private String wording;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person_id"))
    private PersonId personId;

    private String who;
    private LocalDate dueOn;
    private LocalDate doneOn;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @OrderColumn(name = "position")
    @CollectionTable(name = "agreement_follow_up", joinColumns = @JoinColumn(name = "agreement_id"))
    private List<FollowUp> followUps = new ArrayList<>();

    @Version
    private Long version;

    protected Agreement() {
    }

    /** @param position place among the agreements of the same talk, from 1 */
    Agreement(QuarterlyReview review, AgreedTask task, int position) {
        this.id = UUID.randomUUID();
        this.municipalityId = review.municipalityId();
        this.reviewId = review.id();
        this.quarter = review.quarter();
        this.position = position;
        this.wording = task.wording();
        this.personId = task.person();
        this.who = task.who();
        this.dueOn = task.dueOn();
    }

    /**
     * Somebody looks at the agreement again.
     *
     * @param word what there is to say; needed when it is carried on
     * @param newDue until when it holds now, or null when the date stays
     * @throws Conflict when it has been marked as done before
     * @throws Refused when the word is missing or the date does not fit
     */
    void followUp(AgreementOutcome outcome, String word, LocalDate newDue, PersonId by, LocalDate on) {
        if (doneOn != null) {
            throw new Conflict("review.agreementDone", wording);
        }
        if (outcome == AgreementOutcome.DONE) {
            if (newDue != null) {
                throw new Refused("newDue", "review.newDueThoughDone");
            }
            doneOn = on;
        } else {
            if (word == null) {
                throw new Refused("word", "review.wordMissing");
            }
            if (newDue != null && newDue.isBefore(on)) {
                throw new Refused("newDue", "review.agreementDuePast");
            }
            dueOn = newDue == null ? dueOn : newDue;
        }
        followUps.add(new FollowUp(outcome, word, dueOn, on, by));
    }

    /** Somebody else does it now. @param person null while the post is vacant; the words then say so */
    void passTo(PersonId person) {
        personId = person;
        who = person == null ? "Nachfolge auf der Stelle (noch nicht besetzt)" : null;
    }

    public UUID id() {
        return id;
    }

    public QuarterlyReviewId reviewId() {
        return reviewId;
    }

    /** The quarter whose talk agreed it. */
    public Quarter quarter() {
        return quarter;
    }

    int position() {
        return position;
    }

    public String wording() {
        return wording;
    }

    /** Null where free words say who does it. */
    public PersonId personId() {
        return personId;
    }

    /** Null where a person is named. */
    public String who() {
        return who;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null while it is open. */
    public LocalDate doneOn() {
        return doneOn;
    }

    public boolean overdue(LocalDate today) {
        return doneOn == null && dueOn.isBefore(today);
    }

    /** Oldest first. */
    public List<FollowUp> followUps() {
        return List.copyOf(followUps);
    }
}
