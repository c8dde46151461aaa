package de.zielkreis.review;

import de.zielkreis.goals.ActionPlan;
import de.zielkreis.goals.ActionPlanId;
import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The Quartalsauswertung of one municipality: opened, released, closed. */
@Entity
public class QuarterlyReview {

    @EmbeddedId
    private QuarterlyReviewId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "action_plan_id"))
    private ActionPlanId actionPlanId;

    private Quarter quarter;
    private LocalDate openedOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "opened_by"))
    private PersonId openedBy;

    private LocalDate assessUntil;
    private LocalDate releaseUntil;
    private LocalDate decideUntil;
    private int decisionVersion;

    @Enumerated(EnumType.STRING)
    private ReviewState state = ReviewState.OPEN;

    private LocalDate releasedOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "released_by"))
    private PersonId releasedBy;

    private String releaseMessage;
    private LocalDate closedOn;

    @Version
    private Long version;

    protected QuarterlyReview() {
    }

    /**
     * Opens a quarter of an adopted plan; the dates by which each step is due follow from the day and the rhythm.
     *
     * @param by null when it opened by itself
     * @param decisionVersion version of the decision {@code trafficLight} that holds for the whole quarter
     */
    public QuarterlyReview(ActionPlan plan, Quarter quarter, PersonId by, LocalDate on, ReviewRhythm rhythm,
            int decisionVersion) {
        this.id = QuarterlyReviewId.next();
        this.municipalityId = plan.municipalityId();
        this.actionPlanId = plan.id();
        this.quarter = quarter;
        this.openedBy = by;
        this.openedOn = on;
        this.assessUntil = workingDay(on.plusDays(rhythm.daysToAssess()));
        this.releaseUntil = workingDay(assessUntil.plusDays(rhythm.daysToRelease()));
        this.decideUntil = workingDay(releaseUntil.plusDays(rhythm.daysToDecide()));
        this.decisionVersion = decisionVersion;
    }

    /** Lights and texts leave the draft. @param message a word to the steering group, or null */
    public void release(PersonId by, LocalDate on, String message) {
        mustBe(ReviewState.OPEN);
        state = ReviewState.RELEASED;
        releasedBy = by;
        releasedOn = on;
        releaseMessage = message;
    }

    /** The quarter is over and never changes again. */
    public void close(LocalDate on) {
        mustBe(ReviewState.RELEASED);
        state = ReviewState.CLOSED;
        closedOn = on;
    }

    private void mustBe(ReviewState expected) {
        if (state != expected) {
            throw new IllegalStateException("The quarter is " + state + ", not " + expected);
        }
    }

    private static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    public QuarterlyReviewId id() {
        return id;
    }

    public MunicipalityId municipalityId() {
        return municipalityId;
    }

    public Quarter quarter() {
        return quarter;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public LocalDate assessUntil() {
        return assessUntil;
    }

    public LocalDate releaseUntil() {
        return releaseUntil;
    }

    public LocalDate decideUntil() {
        return decideUntil;
    }

    public int decisionVersion() {
        return decisionVersion;
    }

    public ReviewState state() {
        return state;
    }

    /** Whether everybody who may see the municipality may read the report: from the release on, and for ever. */
    public boolean reportable() {
        return state == ReviewState.RELEASED || state == ReviewState.CLOSED;
    }

    /** Null before the release. */
    public LocalDate releasedOn() {
        return releasedOn;
    }

    public String releaseMessage() {
        return releaseMessage;
    }

    /** Null before the close. */
    public LocalDate closedOn() {
        return closedOn;
    }
}
