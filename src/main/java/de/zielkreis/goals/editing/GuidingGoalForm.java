package de.zielkreis.goals.editing;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.ElementFacts.GuidingGoalFacts;
import de.zielkreis.goals.ElementKind;
import de.zielkreis.goals.GuidingGoal;
import de.zielkreis.goals.GuidingGoalId;
import de.zielkreis.goals.GuidingGoals;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The page of a Leitziel. */
@Component
class GuidingGoalForm implements ElementForm<GuidingGoal, GuidingGoalFacts> {

    private final GuidingGoals goals;

    GuidingGoalForm(GuidingGoals goals) {
        this.goals = goals;
    }

    @Override
    public ElementKind kind() {
        return ElementKind.GUIDING_GOAL;
    }

    @Override
    public String formId() {
        return "guidingGoal";
    }

    @Override
    public Optional<GuidingGoal> find(MunicipalityId municipality, UUID id) {
        return goals.findByIdAndMunicipalityId(new GuidingGoalId(id), municipality);
    }

    @Override
    public Prefill fill(MunicipalityId municipality, GuidingGoalFacts goal) {
        return new Values().with("title", goal.title()).prefill(Map.of());
    }

    @Override
    public Prefill blank(MunicipalityId municipality, UUID parent) {
        return Prefill.EMPTY;
    }

    @Override
    public GuidingGoal create(MunicipalityId municipality, Answers answers) {
        return goals.save(new GuidingGoal(municipality, Places.behind(goals.findByMunicipalityIdOrderByPosition(municipality),
                GuidingGoal::position), answers.text("title").orElseThrow()));
    }

    @Override
    public void change(GuidingGoal goal, Answers answers) {
        goal.rename(answers.text("title").orElseThrow());
    }

    @Override
    public List<GuidingGoal> siblings(GuidingGoal goal) {
        return Places.shown(goals.findByMunicipalityIdOrderByPosition(goal.municipalityId()));
    }

    @Override
    public void placeAt(GuidingGoal goal, int position) {
        goal.placeAt(position);
    }
}
