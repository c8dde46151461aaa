package de.zielkreis.goals.editing;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.ActionPlan;
import de.zielkreis.goals.ActionPlanId;
import de.zielkreis.goals.ActionPlans;
import de.zielkreis.goals.ElementFacts.ActionPlanFacts;
import de.zielkreis.goals.ElementKind;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.Refused;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The page of an Aktionsplan. */
@Component
class ActionPlanForm implements ElementForm<ActionPlan, ActionPlanFacts> {

    private final ActionPlans plans;

    ActionPlanForm(ActionPlans plans) {
        this.plans = plans;
    }

    @Override
    public ElementKind kind() {
        return ElementKind.ACTION_PLAN;
    }

    @Override
    public String formId() {
        return "actionPlan";
    }

    @Override
    public Optional<ActionPlan> find(MunicipalityId municipality, UUID id) {
        return plans.findByIdAndMunicipalityId(new ActionPlanId(id), municipality);
    }

    @Override
    public Prefill fill(MunicipalityId municipality, ActionPlanFacts plan) {
        return new Values().with("title", plan.title()).with("validFrom", plan.validFrom()).with("validTo", plan.validTo())
                .with("adoptedBy", plan.adoptedBy()).with("adoptedOn", plan.adoptedOn()).with("paper", plan.paper()).prefill(Map.of());
    }

    @Override
    public Prefill blank(MunicipalityId municipality, UUID parent) {
        return Prefill.EMPTY;
    }

    @Override
    public ActionPlan create(MunicipalityId municipality, Answers answers) {
        ActionPlan plan = new ActionPlan(municipality, answers.text("title").orElseThrow(), answers.date("validFrom").orElseThrow(),
                answers.date("validTo").orElseThrow());
        adopt(plan, answers);
        return plans.save(plan);
    }

    @Override
    public void change(ActionPlan plan, Answers answers) {
        plan.name(answers.text("title").orElseThrow(), answers.date("validFrom").orElseThrow(), answers.date("validTo").orElseThrow());
        adopt(plan, answers);
    }

    private static void adopt(ActionPlan plan, Answers answers) {
        Optional<String> body = answers.text("adoptedBy");
        Optional<LocalDate> on = answers.date("adoptedOn");
        if (body.isPresent() != on.isPresent()) {
            throw new Refused(body.isPresent() ? "adoptedOn" : "adoptedBy", "goals.adoptionIncomplete");
        }
        if (body.isEmpty() && plan.adopted()) {
            throw new Refused("adoptedOn", "goals.adoptionStays");
        }
        body.ifPresent(adopting -> plan.adopt(adopting, on.orElseThrow(), answers.text("paper").orElse(null)));
    }
}
