package de.zielkreis.cycle.goalsetting;

import de.zielkreis.cycle.Ballot;
import de.zielkreis.cycle.RecordResolution;
import de.zielkreis.cycle.Resolution;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.goals.ActionPlan;
import de.zielkreis.goals.AdoptGoals;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the station "Strategische Zielfindung" brings. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class GoalSettingWork {

    private final PlanningWorkshops workshops;
    private final GoalChecks checks;
    private final QualityCircles circles;
    private final PlanDrafts drafts;
    private final PlanResponses responses;
    private final RecordResolution resolutions;
    private final AdoptGoals adopting;

    GoalSettingWork(PlanningWorkshops workshops, GoalChecks checks, QualityCircles circles, PlanDrafts drafts, PlanResponses responses,
            RecordResolution resolutions, AdoptGoals adopting) {
        this.workshops = workshops;
        this.checks = checks;
        this.circles = circles;
        this.drafts = drafts;
        this.responses = responses;
        this.resolutions = resolutions;
        this.adopting = adopting;
    }

    /** @param moderation or null, as are the cornerstones */
    public void hold(StationWork work, LocalDate heldOn, String participants, String moderation, String outcome, String cornerstones,
            List<String> topics) {
        workshops.save(new PlanningWorkshop(work, heldOn, participants, moderation, outcome, cornerstones, topics));
    }

    /** A draft that is looked at once more in the same run gets its new verdict in place of the old one. */
    public void check(StationWork work, UUID goal, String title, GoalVerdict verdict, String note) {
        checks.deleteAll(checks.findByStationRunIdOrderByRecordedOnDesc(work.run().id()).stream()
                .filter(before -> before.subGoalId().equals(goal)).toList());
        checks.save(new GoalCheck(work, goal, title, verdict, note));
    }

    public void form(StationWork work, String subject, String participants, LocalDate until) {
        circles.save(new QualityCircle(work, subject, participants, until));
    }

    public void report(StationWork work, String outcome) {
        circles.findByStationRunIdOrderByRecordedOnDesc(work.run().id()).stream().filter(circle -> !circle.reported())
                .forEach(circle -> circle.report(outcome, work.on()));
    }

    /** @param title null when the drafts shall join the plan that holds */
    public void circulate(StationWork work, String title, LocalDate validFrom, LocalDate validTo, String recipients, LocalDate answersUntil) {
        drafts.deleteAll(drafts.findByStationRunIdOrderByRecordedOnDesc(work.run().id()));
        drafts.save(new PlanDraft(work, title, validFrom, validTo, recipients, answersUntil));
    }

    public void answered(StationWork work, String sender, String wording, String consequence) {
        responses.save(new PlanResponse(work, sender, wording, consequence));
    }

    /** The body has decided; an adopted plan makes its goals active. @param body code of one of {@link RecordResolution#bodies} */
    public Resolution decide(StationWork work, String body, Ballot ballot, Collection<UUID> goals) {
        Resolution resolution = resolutions.record(work, body, ballot);
        if (resolution.adopted()) {
            PlanDraft draft = draft(work.run());
            if (draft.addition()) {
                adopting.adopt(work.run().municipalityId(), goals, resolution.decisionId(), ballot.on(), ballot.wording(), work.by());
            } else {
                adopting.adopt(new ActionPlan(work.run().municipalityId(), draft.title(), draft.validFrom(), draft.validTo()), goals,
                        resolution.body(), ballot.on(), ballot.paper(), work.by());
            }
        }
        return resolution;
    }

    private PlanDraft draft(StationRun run) {
        return drafts.findByStationRunIdOrderByRecordedOnDesc(run.id()).stream()
                .max(Comparator.comparing(PlanDraft::recordedOn)).orElseThrow();
    }
}
