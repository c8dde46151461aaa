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
import java.time.temporal.ChronoUnit;

/** The Quartalsauswertung of one municipality: opened, released, closed. */
@Entity
public class QuarterlyReview {

    private static final int DAYS_TO_RELEASE_OUTSIDE = 7;
    private static final int DAYS_TO_CLOSE = 14;
    private static final int DAYS_AFTER_UPDATE = 14;
    private static final int DAYS_BETWEEN_TALK_AND_DECISION = 7;

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
    private LocalDate prepareUntil;
    private LocalDate releaseUntil;
    private LocalDate outsideUntil;
    private LocalDate decideUntil;
    private LocalDate closeUntil;
    private int decisionVersion;
    private int courseVersion;

    @Enumerated(EnumType.STRING)
    private ReviewState state = ReviewState.OPEN;

    private LocalDate preparedOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "prepared_by"))
    private PersonId preparedBy;

    private String groupRemark;
    private LocalDate sharedOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "shared_by"))
    private PersonId sharedBy;

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
     * @param courseVersion version of the decision {@code courseCorrection} that holds for the whole quarter
     */
    public QuarterlyReview(ActionPlan plan, Quarter quarter, PersonId by, LocalDate on, ReviewRhythm rhythm,
            int decisionVersion, int courseVersion) {
        this.id = QuarterlyReviewId.next();
        this.municipalityId = plan.municipalityId();
        this.actionPlanId = plan.id();
        this.quarter = quarter;
        this.openedBy = by;
        this.openedOn = on;
        this.assessUntil = workingDay(on.plusDays(rhythm.daysToAssess()));
        this.releaseUntil = workingDay(assessUntil.plusDays(rhythm.daysToRelease()));
        this.prepareUntil = workingDay(assessUntil.plusDays(ChronoUnit.DAYS.between(assessUntil, releaseUntil) / 2));
        this.outsideUntil = workingDay(releaseUntil.plusDays(DAYS_TO_RELEASE_OUTSIDE));
        this.decideUntil = workingDay(releaseUntil.plusDays(rhythm.daysToDecide()));
        this.closeUntil = workingDay(decideUntil.plusDays(DAYS_TO_CLOSE));
        this.decisionVersion = decisionVersion;
        this.courseVersion = courseVersion;
    }

    /** The project group has looked through the drafts. @param remark about the whole quarter, or null */
    public void prepare(PersonId by, LocalDate on, String remark) {
        mustBe(ReviewState.OPEN);
        preparedBy = by;
        preparedOn = on;
        groupRemark = remark;
    }

    /**
     * The steering group may see the drafts.
     *
     * @param by null when the quarter goes on by itself
     * @param message a word to the steering group, or null
     */
    public void share(PersonId by, LocalDate on, String message) {
        mustBe(ReviewState.OPEN);
        state = ReviewState.SHARED;
        sharedBy = by;
        sharedOn = on;
        releaseMessage = message;
    }

    /** Lights and texts leave the draft. @param by null when the quarter goes on by itself */
    public void release(PersonId by, LocalDate on) {
        mustBe(ReviewState.SHARED);
        state = ReviewState.RELEASED;
        releasedBy = by;
        releasedOn = on;
    }

    /**
     * A quarter that began under an older model gets enough time for the step in which it stands.
     *
     * @param assessing whether an answer is still waited for
     */
    void giveTime(boolean assessing, LocalDate today) {
        LocalDate current = switch (state) {
            case OPEN -> assessing ? assessUntil : releaseUntil;
            case SHARED -> outsideUntil;
            case RELEASED -> decideUntil;
            case CLOSED -> today.plusDays(DAYS_AFTER_UPDATE);
        };
        long late = ChronoUnit.DAYS.between(current, workingDay(today.plusDays(DAYS_AFTER_UPDATE)));
        if (late > 0) {
            assessUntil = workingDay(assessUntil.plusDays(late));
            prepareUntil = workingDay(prepareUntil.plusDays(late));
            releaseUntil = workingDay(releaseUntil.plusDays(late));
            outsideUntil = workingDay(outsideUntil.plusDays(late));
            decideUntil = workingDay(decideUntil.plusDays(late));
            closeUntil = workingDay(closeUntil.plusDays(late));
        }
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

    /** The last day for the project group. */
    public LocalDate prepareUntil() {
        return prepareUntil;
    }

    public LocalDate releaseUntil() {
        return releaseUntil;
    }

    /** The last day before the quarter is released to everybody by itself. */
    public LocalDate outsideUntil() {
        return outsideUntil;
    }

    public LocalDate decideUntil() {
        return decideUntil;
    }

    /** The last day of the quarter: whatever is open then is entered, and it closes. */
    public LocalDate closeUntil() {
        return closeUntil;
    }

    /** The last day for the talk with the advisory office, so that its result is there for the deliberation. */
    public LocalDate talkUntil() {
        return decideUntil.minusDays(DAYS_BETWEEN_TALK_AND_DECISION);
    }

    public int decisionVersion() {
        return decisionVersion;
    }

    public int courseVersion() {
        return courseVersion;
    }

    public ReviewState state() {
        return state;
    }

    /** Who released it to the steering group; null before. */
    public PersonId sharedBy() {
        return sharedBy;
    }

    /** Whether everybody who may see the municipality may read the report: from the release on, and for ever. */
    public boolean reportable() {
        return state == ReviewState.RELEASED || state == ReviewState.CLOSED;
    }

    /** Null when the project group has not looked through the quarter. */
    public LocalDate preparedOn() {
        return preparedOn;
    }

    /** What the project group says about the whole quarter, or null. */
    public String groupRemark() {
        return groupRemark;
    }

    /** Null before the steering group may see the drafts. */
    public LocalDate sharedOn() {
        return sharedOn;
    }

    /** Whether its assessments are still being collected. */
    public boolean open() {
        return state == ReviewState.OPEN;
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
