package de.zielkreis.cycle.goalsetting;

import de.zielkreis.cycle.Resolution;
import de.zielkreis.cycle.Resolutions;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.StationResults;
import de.zielkreis.cycle.mission.MissionState;
import de.zielkreis.cycle.mission.MissionStatements;
import de.zielkreis.goals.DraftGoals;
import de.zielkreis.goals.DraftGoals.DraftGoal;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The results of the station "Strategische Zielfindung", and the drafts it works on. */
@Component
public class GoalSetting implements StationResults {

    private final PlanningWorkshops workshops;
    private final GoalChecks checks;
    private final QualityCircles circles;
    private final PlanDrafts drafts;
    private final PlanResponses responses;
    private final Resolutions resolutions;
    private final MissionStatements statements;
    private final DraftGoals goals;

    GoalSetting(PlanningWorkshops workshops, GoalChecks checks, QualityCircles circles, PlanDrafts drafts, PlanResponses responses,
            Resolutions resolutions, MissionStatements statements, DraftGoals goals) {
        this.workshops = workshops;
        this.checks = checks;
        this.circles = circles;
        this.drafts = drafts;
        this.responses = responses;
        this.resolutions = resolutions;
        this.statements = statements;
        this.goals = goals;
    }

    @Override
    public Station station() {
        return Station.GOAL_SETTING;
    }

    @Override
    public String fragment() {
        return "cycle/goalSetting :: results";
    }

    @Override
    @Transactional(readOnly = true)
    public View of(MunicipalityId municipality) {
        return new View(workshops.of(municipality), checks.findByMunicipalityIdOrderByRecordedOnDesc(municipality),
                circles.findByMunicipalityIdOrderByRecordedOnDesc(municipality), drafts.findByMunicipalityIdOrderByRecordedOnDesc(municipality),
                responses.findByMunicipalityIdOrderByRecordedOnDesc(municipality), resolutions.of(municipality, Station.GOAL_SETTING),
                statements.findByMunicipalityIdAndState(municipality, MissionState.ADOPTED).isPresent());
    }

    @Transactional(readOnly = true)
    public List<DraftGoal> drafts(MunicipalityId municipality) {
        return goals.of(municipality);
    }

    /** Everything that the station has brought, the newest first. */
    public record View(List<PlanningWorkshop> workshops, List<GoalCheck> checks, List<QualityCircle> circles, List<PlanDraft> drafts,
            List<PlanResponse> responses, List<Resolution> resolutions, boolean missionStatementAdopted) {
    }
}
