package de.zielkreis.municipalities;

import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.German;
import de.zielkreis.shell.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** A sitting of a body, from the plan to the approved minutes, or the circulation that replaces one. */
@Entity
public class Meeting {

    @EmbeddedId
    private MeetingId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "body_id"))
    private BodyId bodyId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "joint_body_id"))
    private BodyId jointWith;

    @Enumerated(EnumType.STRING)
    private MeetingForm form;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    private LocalDate heldOn;
    private String startsAt;
    private String endsAt;
    private String title;
    private String place;
    private String videoLink;
    private String cancelledBecause;
    private int sequence;
    private Instant changedAt;
    private Boolean standing = true;
    private LocalDate approvedOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "approved_by"))
    private PersonId approvedBy;

    @Version
    private Long version;

    protected Meeting() {
    }

    /** A meeting that has been held. */
    public Meeting(BodyId body, MeetingForm form, LocalDate heldOn, String title) {
        this(body, form, MeetingState.HELD, heldOn, title);
    }

    private Meeting(BodyId body, MeetingForm form, MeetingState state, LocalDate heldOn, String title) {
        this.id = MeetingId.next();
        this.bodyId = body;
        this.form = form;
        this.state = state;
        this.heldOn = heldOn;
        this.title = title;
    }

    /**
     * A sitting that is still to come.
     *
     * @throws Refused when it would end before it begins, nobody knows where, or it is joint with the body itself
     */
    public static Meeting planned(BodyId body, MeetingPlan plan, Instant at) {
        Meeting meeting = new Meeting(body, MeetingForm.SITTING, MeetingState.PLANNED, plan.on(), plan.title());
        meeting.take(plan);
        meeting.changedAt = at;
        return meeting;
    }

    /**
     * Moves it or meets elsewhere; the number that calendars compare rises.
     *
     * @throws Conflict when it is no longer only planned
     * @throws Refused as for {@link #planned}
     */
    public void change(MeetingPlan plan, Instant at) {
        mustBePlanned();
        take(plan);
        sequence++;
        changedAt = at;
    }

    /**
     * It does not take place; its day is free again.
     *
     * @throws Conflict when it is no longer only planned
     */
    public void cancel(String reason, Instant at) {
        mustBePlanned();
        state = MeetingState.CANCELLED;
        cancelledBecause = reason;
        standing = null;
        sequence++;
        changedAt = at;
    }

    /**
     * It has taken place.
     *
     * @throws Conflict when it is no longer only planned
     * @throws Refused before its day
     */
    public void hold(LocalDate today) {
        mustBePlanned();
        if (heldOn.isAfter(today)) {
            throw new Refused("", "meeting.notYet", German.day(heldOn));
        }
        state = MeetingState.HELD;
    }

    /** Something was decided in it, so it has taken place. */
    void decides() {
        if (state == MeetingState.PLANNED) {
            state = MeetingState.HELD;
        }
    }

    /**
     * Fixes the minutes.
     *
     * @throws Conflict when it was not held, or the minutes are approved already
     */
    public void approveMinutes(PersonId by, LocalDate on) {
        mustHaveOpenMinutes();
        state = MeetingState.MINUTES_APPROVED;
        approvedBy = by;
        approvedOn = on;
    }

    /** @throws Conflict when nobody can write in its minutes, because it was not held or they are approved */
    public void mustHaveOpenMinutes() {
        if (state != MeetingState.HELD) {
            throw new Conflict("meeting.minutesClosed");
        }
    }

    /** @throws Conflict when its agenda is past changing */
    public void mustHaveOpenAgenda() {
        if (state != MeetingState.PLANNED && state != MeetingState.HELD) {
            throw new Conflict("meeting.minutesClosed");
        }
    }

    private void mustBePlanned() {
        if (state != MeetingState.PLANNED) {
            throw new Conflict("meeting.notPlanned");
        }
    }

    private void take(MeetingPlan plan) {
        if (!plan.until().isAfter(plan.from())) {
            throw new Refused("until", "meeting.endsBeforeBeginning");
        }
        if (plan.place() == null && plan.videoLink() == null) {
            throw new Refused("place", "meeting.nowhere");
        }
        if (bodyId.equals(plan.jointWith())) {
            throw new Refused("jointWith", "meeting.jointWithItself");
        }
        title = plan.title();
        heldOn = plan.on();
        startsAt = plan.from().toString();
        endsAt = plan.until().toString();
        place = plan.place();
        videoLink = plan.videoLink();
        jointWith = plan.jointWith();
    }

    public MeetingId id() {
        return id;
    }

    public BodyId bodyId() {
        return bodyId;
    }

    /** The other body in a joint meeting, or null. */
    public BodyId jointWith() {
        return jointWith;
    }

    public MeetingForm form() {
        return form;
    }

    public MeetingState state() {
        return state;
    }

    /** The day of the meeting, also while it is only planned. */
    public LocalDate heldOn() {
        return heldOn;
    }

    /** To the minute, or null where only the day is known. */
    public LocalTime startsAt() {
        return startsAt == null ? null : LocalTime.parse(startsAt);
    }

    /** Null where only the day is known. */
    public LocalTime endsAt() {
        return endsAt == null ? null : LocalTime.parse(endsAt);
    }

    public String title() {
        return title;
    }

    /** Null when it is not known, or people only meet by video. */
    public String place() {
        return place;
    }

    /** Null when there is none. */
    public String videoLink() {
        return videoLink;
    }

    /** Null as long as it stands. */
    public String cancelledBecause() {
        return cancelledBecause;
    }

    /** Rises with every change that calendars must know. */
    public int sequence() {
        return sequence;
    }

    /** Null until the minutes are approved. */
    /** When it was planned, moved or cancelled last; null when it was noted together with a decision. */
    public Instant changedAt() {
        return changedAt;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    /** Null until the minutes are approved. */
    public PersonId approvedBy() {
        return approvedBy;
    }

    public Long version() {
        return version;
    }
}
