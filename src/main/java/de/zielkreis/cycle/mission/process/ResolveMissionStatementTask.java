package de.zielkreis.cycle.mission.process;

import de.zielkreis.cycle.Ballot;
import de.zielkreis.cycle.RecordResolution;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.cycle.mission.Mission;
import de.zielkreis.cycle.mission.MissionStatement;
import de.zielkreis.cycle.mission.MissionWork;
import de.zielkreis.cycle.process.StationStep;
import de.zielkreis.cycle.process.StationSteps;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.DecisionOutcome;
import de.zielkreis.municipalities.MeetingForm;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The task "Beschluss zum Leitbild festhalten". */
@Component
class ResolveMissionStatementTask extends StationStep {

    private final Mission mission;
    private final MissionWork keeping;
    private final RecordResolution resolutions;

    ResolveMissionStatementTask(StationSteps steps, Mission mission, MissionWork keeping, RecordResolution resolutions) {
        super(steps);
        this.mission = mission;
        this.keeping = keeping;
        this.resolutions = resolutions;
    }

    @Override
    public String formId() {
        return "resolveMissionStatement";
    }

    @Override
    protected String title() {
        return "Beschluss zum Leitbild festhalten";
    }

    @Override
    protected Prefill open(StationRun run) {
        return new Prefill(Map.of(), Map.of(), null, Map.of(), Map.of("bodies", resolutions.bodies(run.municipalityId())));
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/mission :: draft", mission.of(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        DecisionOutcome outcome = answers.choice("outcome", DecisionOutcome.class).orElseThrow();
        check(answers, outcome);
        Ballot ballot = new Ballot("Kommunales Präventionsleitbild", answers.text("wordingOfDecision").orElseThrow(), outcome,
                past(work, answers, "decidedOn"), MeetingForm.SITTING, answers.text("paper").orElse(null));
        MissionStatement edition = keeping.resolve(work, answers.text("body").orElseThrow(), ballot, answers.text("amended").orElse(null));
        String next = answers.text("afterRejection").orElse(outcome.name());
        return done(MissionProcess.RESOLVED, next, switch (outcome) {
            case ADOPTED -> "Beschlossen: Fassung " + edition.edition() + " ist das geltende Leitbild.";
            case AMENDED -> "Mit Änderungen beschlossen: Fassung " + edition.edition() + " ist das geltende Leitbild.";
            case DEFERRED -> "Vertagung festgehalten. Der Beschluss steht wieder zur Beratung an.";
            case REJECTED -> next.equals("REVISE") ? "Ablehnung festgehalten. Das Leitbild steht zur Überarbeitung an."
                    : "Ablehnung festgehalten. Als Nächstes steht an: Standards der Station einschätzen.";
        });
    }

    private static void check(Answers answers, DecisionOutcome outcome) {
        if (outcome == DecisionOutcome.AMENDED && !answers.given("amended")) {
            throw new Refused(answers.field("amended"), "cycle.amendedWordingMissing");
        }
        if (outcome == DecisionOutcome.REJECTED && !answers.given("afterRejection")) {
            throw new Refused(answers.field("afterRejection"), "cycle.afterRejectionMissing");
        }
        if (outcome != DecisionOutcome.AMENDED && answers.given("amended")) {
            throw new Refused(answers.field("amended"), "cycle.onlyWithThatOutcome");
        }
        if (outcome != DecisionOutcome.REJECTED && answers.given("afterRejection")) {
            throw new Refused(answers.field("afterRejection"), "cycle.onlyWithThatOutcome");
        }
    }
}
