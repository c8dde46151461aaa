package de.zielkreis.review;

import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.TrafficLight;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** The look at one Teilziel in one quarter: answers, reported statuses and readings, and the drafted light. */
@Entity
public class Assessment {

    @EmbeddedId
    private AssessmentId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "review_id"))
    private QuarterlyReviewId reviewId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "sub_goal_id"))
    private SubGoalId subGoalId;

    private int position;
    private boolean awaited = true;

    @Enumerated(EnumType.STRING)
    private AssessmentAnswer answer = AssessmentAnswer.MISSING;

    @Enumerated(EnumType.STRING)
    private ImplementationStatus status;

    private BigDecimal timeUsed;
    private Integer dueIndicators;
    private BigDecimal planReached;
    private Boolean helpNeeded;
    private String wentWell;
    private String stumblingBlocks;

    @Enumerated(EnumType.STRING)
    private Course proposal;

    private LocalDate assessedOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "assessed_by"))
    private PersonId assessedBy;

    @Enumerated(EnumType.STRING)
    private TrafficLight light;

    private String lightReason;

    @Enumerated(EnumType.STRING)
    private TrafficLight setLight;

    private String setReason;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "set_by"))
    private PersonId setBy;

    private LocalDate setOn;
    private boolean late;
    private String endedBecause;
    private String groupProposal;

    @Enumerated(EnumType.STRING)
    private Handling handling;

    private String handlingReason;
    private boolean carriedOver;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "measure_report", joinColumns = @JoinColumn(name = "assessment_id"))
    private Set<MeasureReport> measures = new HashSet<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "reading_report", joinColumns = @JoinColumn(name = "assessment_id"))
    private Set<ReadingReport> readings = new HashSet<>();

    @Version
    private Long version;

    protected Assessment() {
    }

    /** @param position place in the quarter, from 1: the order of the matrix on the day of opening */
    Assessment(QuarterlyReview review, SubGoal goal, int position) {
        this.id = AssessmentId.next();
        this.reviewId = review.id();
        this.municipalityId = review.municipalityId();
        this.subGoalId = goal.id();
        this.position = position;
    }

    /** Takes the coordinator's answers; earlier ones of the same quarter are replaced. */
    void answer(LightFacts facts, Judgement judgement, Collection<MeasureReport> reported, Collection<ReadingReport> read,
            PersonId by, LocalDate on) {
        awaited = false;
        late = false;
        setLight = null;
        setReason = null;
        setBy = null;
        setOn = null;
        answer = facts.answer();
        status = facts.status();
        timeUsed = BigDecimal.valueOf(facts.timeUsed()).setScale(4, RoundingMode.HALF_UP);
        dueIndicators = facts.dueIndicators();
        planReached = facts.planReached() == null ? null
                : BigDecimal.valueOf(facts.planReached()).setScale(4, RoundingMode.HALF_UP);
        helpNeeded = judgement.helpNeeded();
        wentWell = judgement.wentWell();
        stumblingBlocks = judgement.stumblingBlocks();
        proposal = judgement.proposal();
        measures.clear();
        measures.addAll(reported);
        readings.clear();
        readings.addAll(read);
        assessedBy = by;
        assessedOn = on;
    }

    /** The decision table has spoken; the light stays a draft until the quarter is released. */
    public void draft(TrafficLight light, String reason) {
        this.light = light;
        this.lightReason = reason;
    }

    /**
     * A coordinator sets another light than the table gave; a new assessment takes it back.
     *
     * @throws Refused before the assessment, and for the light that stands already
     */
    void overrule(TrafficLight light, String reason, PersonId by, LocalDate on) {
        if (awaited || this.light == null) {
            throw new Refused("light", "review.lightBeforeAssessment");
        }
        if (light == light()) {
            throw new Refused("light", "review.lightUnchanged");
        }
        boolean asTheTableSays = light == this.light;
        setLight = asTheTableSays ? null : light;
        setReason = asTheTableSays ? null : reason;
        setBy = asTheTableSays ? null : by;
        setOn = asTheTableSays ? null : on;
    }

    /** The coordinator wants this goal to be assessed once more before the release. */
    void askAgain() {
        awaited = true;
    }

    /** The last day has passed without an answer; an earlier answer of the same quarter goes on to hold. */
    void enterLate() {
        awaited = false;
        late = assessedOn == null;
    }

    /** The goal has ended before it was assessed, and that is what the quarter says about it. */
    void end(TrafficLight light, String because) {
        awaited = false;
        endedBecause = because;
        draft(light, because);
        handle(Handling.NOTHING, because);
    }

    /** What the project group proposes, or null. */
    void proposeAsGroup(String proposal) {
        groupProposal = proposal;
    }

    /** The decision table has said who takes care of the goal. */
    public void handle(Handling handling, String reason) {
        this.handling = handling;
        this.handlingReason = reason;
    }

    /** The steering group has not decided in time; the goal comes back next quarter. */
    void carryOver() {
        carriedOver = true;
    }

    public AssessmentId id() {
        return id;
    }

    public QuarterlyReviewId reviewId() {
        return reviewId;
    }

    public SubGoalId subGoalId() {
        return subGoalId;
    }

    public int position() {
        return position;
    }

    /** Whether an answer is still waited for. */
    public boolean awaited() {
        return awaited;
    }

    public AssessmentAnswer answer() {
        return answer;
    }

    /** Null until answered, and where the goal could not be judged. */
    public ImplementationStatus status() {
        return status;
    }

    public Double timeUsed() {
        return timeUsed == null ? null : timeUsed.doubleValue();
    }

    public Integer dueIndicators() {
        return dueIndicators;
    }

    public Double planReached() {
        return planReached == null ? null : planReached.doubleValue();
    }

    public Boolean helpNeeded() {
        return helpNeeded;
    }

    public String wentWell() {
        return wentWell;
    }

    public String stumblingBlocks() {
        return stumblingBlocks;
    }

    public Course proposal() {
        return proposal;
    }

    public PersonId assessedBy() {
        return assessedBy;
    }

    public LocalDate assessedOn() {
        return assessedOn;
    }

    /** The light that holds: set by a coordinator, else given by the table; null until answered. */
    public TrafficLight light() {
        return setLight == null ? light : setLight;
    }

    /** Why; where a coordinator set the light, that stands there too. */
    public String lightReason() {
        return setLight == null ? lightReason : "Von der Koordination gesetzt: " + setReason;
    }

    /** The light that the decision table gave; null until answered. */
    public TrafficLight givenLight() {
        return light;
    }

    public String givenReason() {
        return lightReason;
    }

    /** Whether a coordinator set another light than the table gave. */
    public boolean lightSet() {
        return setLight != null;
    }

    public List<MeasureReport> measures() {
        return List.copyOf(measures);
    }

    public List<ReadingReport> readings() {
        return List.copyOf(readings);
    }

    /** Whether nobody had answered by the last day. */
    public boolean late() {
        return late;
    }

    /** Whether the goal ended before it was assessed. */
    public boolean ended() {
        return endedBecause != null;
    }

    public String endedBecause() {
        return endedBecause;
    }

    /** What the project group proposes, or null. */
    public String groupProposal() {
        return groupProposal;
    }

    /** Who takes care of the goal; null before the table has been asked. */
    public Handling handling() {
        return handling;
    }

    public String handlingReason() {
        return handlingReason;
    }

    /** Whether the quarter ended without a decision of the steering group on the goal. */
    public boolean carriedOver() {
        return carriedOver;
    }
}
