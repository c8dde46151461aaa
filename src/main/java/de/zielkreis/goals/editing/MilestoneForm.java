package de.zielkreis.goals.editing;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.ElementFacts.MilestoneFacts;
import de.zielkreis.goals.ElementKind;
import de.zielkreis.goals.Milestone;
import de.zielkreis.goals.MilestoneId;
import de.zielkreis.goals.Milestones;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.German;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The page of a Meilenstein. */
@Component
class MilestoneForm implements ElementForm<Milestone, MilestoneFacts> {

    private final Milestones milestones;
    private final SubGoals goals;
    private final Choices choices;
    private final German german;
    private final Clock clock;

    MilestoneForm(Milestones milestones, SubGoals goals, Choices choices, German german, Clock clock) {
        this.milestones = milestones;
        this.goals = goals;
        this.choices = choices;
        this.german = german;
        this.clock = clock;
    }

    @Override
    public ElementKind kind() {
        return ElementKind.MILESTONE;
    }

    @Override
    public String formId() {
        return "milestone";
    }

    @Override
    public Optional<Milestone> find(MunicipalityId municipality, UUID id) {
        return milestones.findByIdAndMunicipalityId(new MilestoneId(id), municipality);
    }

    @Override
    public Prefill fill(MunicipalityId municipality, MilestoneFacts step) {
        return prefill(municipality, new Values().with("subGoal", step.subGoal()).with("title", step.title())
                .with("dueOn", step.dueOn()).with("reachedOn", step.reachedOn()));
    }

    @Override
    public Prefill blank(MunicipalityId municipality, UUID parent) {
        return prefill(municipality, new Values().with("subGoal", parent));
    }

    private Prefill prefill(MunicipalityId municipality, Values values) {
        return values.prefill(Map.of("subGoals", choices.subGoals(municipality)));
    }

    @Override
    public Milestone create(MunicipalityId municipality, Answers answers) {
        SubGoal goal = goal(municipality, answers);
        Milestone step = new Milestone(goal, answers.text("title").orElseThrow(), answers.date("dueOn").orElseThrow());
        fill(step, goal, answers);
        return milestones.save(step);
    }

    @Override
    public void change(Milestone step, Answers answers) {
        step.plan(answers.text("title").orElseThrow(), answers.date("dueOn").orElseThrow());
        fill(step, goal(step.municipalityId(), answers), answers);
    }

    private void fill(Milestone step, SubGoal goal, Answers answers) {
        if (step.dueOn().isBefore(goal.startsOn())) {
            throw new Refused("dueOn", "goals.startsBeforeGoal", german.day(goal.startsOn()));
        }
        if (goal.dueOn() != null && step.dueOn().isAfter(goal.dueOn())) {
            throw new Refused("dueOn", "goals.endsAfterGoal", german.day(goal.dueOn()));
        }
        Optional<LocalDate> reached = answers.date("reachedOn");
        if (reached.isPresent() && reached.get().isAfter(LocalDate.now(clock))) {
            throw new Refused("reachedOn", "goals.inFuture");
        }
        step.moveTo(goal.id());
        step.reach(reached.orElse(null));
    }

    private SubGoal goal(MunicipalityId municipality, Answers answers) {
        return goals.of(municipality, new SubGoalId(Values.uuid(answers.text("subGoal").orElseThrow()))).orElseThrow();
    }
}
