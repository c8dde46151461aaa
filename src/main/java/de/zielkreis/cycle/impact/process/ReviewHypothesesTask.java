package de.zielkreis.cycle.impact.process;

import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationWork;
import de.zielkreis.cycle.impact.HypothesisReview;
import de.zielkreis.cycle.impact.HypothesisReviews;
import de.zielkreis.cycle.impact.HypothesisVerdict;
import de.zielkreis.cycle.impact.ImpactOrientation;
import de.zielkreis.cycle.process.StationStep;
import de.zielkreis.cycle.process.StationSteps;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FilledRows;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.ImpactHypothesis;
import de.zielkreis.goals.Measure;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.Outcome;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The task "Wirkungshypothesen ansehen". */
@Component
class ReviewHypothesesTask extends StationStep {

    private final ImpactOrientation impact;
    private final HypothesisReviews reviews;

    ReviewHypothesesTask(StationSteps steps, ImpactOrientation impact, HypothesisReviews reviews) {
        super(steps);
        this.impact = impact;
        this.reviews = reviews;
    }

    @Override
    public String formId() {
        return "reviewHypotheses";
    }

    @Override
    protected String title() {
        return "Wirkungshypothesen ansehen";
    }

    @Override
    protected Prefill open(StationRun run) {
        return new Prefill(Map.of(), Map.of(), null, Map.of("hypotheses", impact.measures(run.municipalityId()).stream()
                .map(measure -> new Prefill.Row(measure.id().toString(), null, measure.title(), sentence(measure.hypothesis()), Map.of(), Map.of()))
                .toList()), Map.of());
    }

    @Override
    protected Aside aside(StationRun run) {
        return new Aside("cycle/impact :: hypotheses", impact.of(run.municipalityId()));
    }

    @Override
    protected Outcome take(StationWork work, Answers answers) {
        Map<String, Measure> measures = impact.measures(work.run().municipalityId()).stream()
                .collect(Collectors.toMap(measure -> measure.id().toString(), measure -> measure));
        FilledRows.of(answers, "hypotheses", "verdict").forEach((id, row) -> reviews.save(new HypothesisReview(work,
                measures.get(id).id().uuid(), measures.get(id).title(), row.choice("verdict", HypothesisVerdict.class).orElseThrow(),
                row.text("note").orElse(null))));
        return done("Festgehalten. Als Nächstes steht der Blick auf Bedarf und Mittel an.");
    }

    private static String sentence(ImpactHypothesis hypothesis) {
        return Stream.of(part("Wenn ", hypothesis.ifText()), part("dann ", hypothesis.thenText()), part("weil ", hypothesis.becauseText()))
                .flatMap(part -> part).collect(Collectors.joining(" "));
    }

    private static Stream<String> part(String word, String text) {
        return text == null ? Stream.empty() : Stream.of(word + text);
    }
}
