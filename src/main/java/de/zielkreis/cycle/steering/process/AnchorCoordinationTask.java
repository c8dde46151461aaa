package de.zielkreis.cycle.steering.process;

import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.cycle.process.StationStep;
import de.zielkreis.cycle.process.StationSteps;
import de.zielkreis.cycle.steering.CoordinationPost;
import de.zielkreis.cycle.steering.Steering;
import de.zielkreis.cycle.steering.SteeringWork;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FilledRows;
import de.zielkreis.forms.Prefill;
import de.zielkreis.shell.German;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The task "Koordinationsstelle verankern". */
@Component
class AnchorCoordinationTask extends StationStep {

    private final Steering steering;
    private final SteeringWork keeping;

    AnchorCoordinationTask(StationSteps steps, Steering steering, SteeringWork keeping) {
        super(steps);
        this.steering = steering;
        this.keeping = keeping;
    }

    @Override
    public String formId() {
        return "anchorCoordination";
    }

    @Override
    protected String title() {
        return "Koordinationsstelle verankern";
    }

    @Override
    protected Prefill open(StationRun run) {
        CoordinationPost post = keeping.currentPost(run.municipalityId());
        return post == null ? Prefill.EMPTY : new Prefill(FilledRows.values("place", post.place(), "holder", post.holder(),
                "share", String.valueOf(post.share()), "since", German.day(post.since()), "remark", post.remark()),
                Map.of(), null, Map.of(), Map.of());
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/steering :: agreed", steering.of(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        keeping.anchor(new CoordinationPost(work, answers.text("place").orElseThrow(), answers.text("holder").orElse(null),
                answers.number("share").orElseThrow().intValue(), answers.date("since").orElseThrow(), answers.text("remark").orElse(null)));
        return done("Die Koordinationsstelle ist festgehalten.");
    }
}
