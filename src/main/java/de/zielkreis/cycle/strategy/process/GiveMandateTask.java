package de.zielkreis.cycle.strategy.process;

import de.zielkreis.cycle.Ballot;
import de.zielkreis.cycle.RecordResolution;
import de.zielkreis.cycle.steering.CoordinationPost;
import de.zielkreis.cycle.strategy.GroundWork;
import de.zielkreis.cycle.strategy.MandateBasis;
import de.zielkreis.cycle.strategy.Strategy;
import de.zielkreis.cycle.strategy.StrategyCycle;
import de.zielkreis.cycle.strategy.StrategyWork;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FilledRows;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.DecisionOutcome;
import de.zielkreis.municipalities.MeetingForm;
import de.zielkreis.shell.German;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The task "Auftrag zum Strategiezyklus erteilen" of the leadership. */
@Component
class GiveMandateTask extends StrategyStep {

    private final Strategy strategy;
    private final GroundWork keeping;
    private final RecordResolution resolutions;

    GiveMandateTask(StrategySteps steps, Strategy strategy, GroundWork keeping, RecordResolution resolutions) {
        super(steps);
        this.strategy = strategy;
        this.keeping = keeping;
        this.resolutions = resolutions;
    }

    @Override
    public String formId() {
        return "giveMandate";
    }

    @Override
    protected String title() {
        return "Auftrag zum Strategiezyklus erteilen";
    }

    @Override
    protected String detail(StrategyCycle cycle) {
        return "Damit beginnt der Zyklus";
    }

    @Override
    protected Prefill open(StrategyCycle cycle) {
        Map<String, String> known = keeping.currentPost(cycle).map(post -> FilledRows.values("place", post.place(), "holder", post.holder(),
                "share", String.valueOf(post.share()), "since", German.day(post.since()), "remark", post.remark())).orElse(Map.of());
        return new Prefill(known, Map.of(), null, Map.of(), Map.of("bodies", resolutions.bodies(cycle.municipalityId())));
    }

    @Override
    protected Aside aside(StrategyCycle cycle) {
        return new Aside("cycle/strategyAside :: mandate", strategy.of(cycle.municipalityId()));
    }

    @Override
    protected Outcome take(StrategyWork work, Answers answers) {
        MandateBasis basis = answers.choice("basis", MandateBasis.class).orElseThrow();
        if ((basis == MandateBasis.RESOLUTION) != answers.given("body")) {
            throw new Refused(answers.field("body"), basis == MandateBasis.RESOLUTION ? "strategy.bodyMissing" : "strategy.onlyWithAResolution");
        }
        Ballot ballot = new Ballot("Auftrag zum Strategiezyklus Netzwerkarbeit", answers.text("wording").orElseThrow(), DecisionOutcome.ADOPTED,
                past(work, answers, "givenOn"), MeetingForm.SITTING, answers.text("paper").orElse(null));
        CoordinationPost post = new CoordinationPost(work, answers.text("place").orElseThrow(), answers.text("holder").orElse(null),
                answers.number("share").orElseThrow().intValue(), answers.date("since").orElseThrow(), answers.text("remark").orElse(null));
        keeping.mandate(work, answers.text("giver").orElseThrow(), answers.text("body").orElse(null), ballot, post);
        return done("Der Auftrag ist erteilt. Als Nächstes erhebt die Koordination den Bestand an Angeboten und Netzwerken.");
    }
}
