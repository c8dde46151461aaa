package de.zielkreis.bodies;

import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.MeetingForm;
import de.zielkreis.municipalities.MeetingId;
import de.zielkreis.municipalities.MeetingPlan;
import de.zielkreis.municipalities.Meetings;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.shell.German;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans the meetings of bodies, moves and cancels them, and notes that they took place. */
@Component
public class PlanMeeting {

    private final Meetings meetings;
    private final Bodies bodies;
    private final Clock clock;

    PlanMeeting(Meetings meetings, Bodies bodies, Clock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * @throws NotFound for bodies of other municipalities
     * @throws Refused when the body meets on that day already, or the plan does not hold together
     */
    @Transactional
    public Meeting plan(MunicipalityId municipality, BodyId body, MeetingPlan plan) {
        bodies.findByIdAndMunicipalityId(body, municipality).orElseThrow(NotFound::new);
        mustBeFree(body, plan.on());
        Meeting meeting = meetings.save(Meeting.planned(body, plan, clock.instant()));
        meetings.flush();
        return meeting;
    }

    /**
     * @param version the version that the person saw
     * @throws Meanwhile when somebody else has changed the meeting
     * @throws Refused as for {@link #plan}
     */
    @Transactional
    public void change(MunicipalityId municipality, MeetingId id, long version, MeetingPlan plan) {
        Meeting meeting = meeting(municipality, id);
        Meanwhile.check(version, meeting.version());
        if (!plan.on().equals(meeting.heldOn())) {
            mustBeFree(meeting.bodyId(), plan.on());
        }
        meeting.change(plan, clock.instant());
        meetings.flush();
    }

    @Transactional
    public void cancel(MunicipalityId municipality, MeetingId id, String reason) {
        meeting(municipality, id).cancel(reason, clock.instant());
    }

    /** @throws Refused before the day of the meeting */
    @Transactional
    public void hold(MunicipalityId municipality, MeetingId id) {
        meeting(municipality, id).hold(LocalDate.now(clock));
    }

    /** @throws NotFound for unknown meetings and those of other municipalities */
    @Transactional(readOnly = true)
    public Meeting meeting(MunicipalityId municipality, MeetingId id) {
        return meetings.of(municipality, id).orElseThrow(NotFound::new);
    }

    private void mustBeFree(BodyId body, LocalDate day) {
        if (meetings.standing(body, day, MeetingForm.SITTING).isPresent()) {
            throw new Refused("on", "meeting.dayTaken", German.day(day));
        }
    }
}
