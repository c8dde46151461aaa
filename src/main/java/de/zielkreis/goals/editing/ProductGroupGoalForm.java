package de.zielkreis.goals.editing;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.ElementFacts.ProductGroupGoalFacts;
import de.zielkreis.goals.ElementKind;
import de.zielkreis.goals.GuidingGoalId;
import de.zielkreis.goals.GuidingGoals;
import de.zielkreis.goals.Product;
import de.zielkreis.goals.ProductGroupGoal;
import de.zielkreis.goals.ProductGroupGoalId;
import de.zielkreis.goals.ProductGroupGoals;
import de.zielkreis.goals.Products;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.Refused;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The page of a Produktgruppenziel. */
@Component
class ProductGroupGoalForm implements ElementForm<ProductGroupGoal, ProductGroupGoalFacts> {

    private final ProductGroupGoals groups;
    private final GuidingGoals guidingGoals;
    private final Products products;
    private final SubGoals subGoals;
    private final Choices choices;

    ProductGroupGoalForm(ProductGroupGoals groups, GuidingGoals guidingGoals, Products products, SubGoals subGoals, Choices choices) {
        this.groups = groups;
        this.guidingGoals = guidingGoals;
        this.products = products;
        this.subGoals = subGoals;
        this.choices = choices;
    }

    @Override
    public ElementKind kind() {
        return ElementKind.PRODUCT_GROUP_GOAL;
    }

    @Override
    public String formId() {
        return "productGroupGoal";
    }

    @Override
    public Optional<ProductGroupGoal> find(MunicipalityId municipality, UUID id) {
        return groups.findByIdAndMunicipalityId(new ProductGroupGoalId(id), municipality);
    }

    @Override
    public Prefill fill(MunicipalityId municipality, ProductGroupGoalFacts group) {
        return prefill(municipality, new Values().with("guidingGoal", group.guidingGoal()).with("title", group.title()));
    }

    @Override
    public Prefill blank(MunicipalityId municipality, UUID parent) {
        return prefill(municipality, new Values().with("guidingGoal", parent));
    }

    private Prefill prefill(MunicipalityId municipality, Values values) {
        return values.prefill(Map.of("guidingGoals", choices.guidingGoals(municipality)));
    }

    @Override
    public ProductGroupGoal create(MunicipalityId municipality, Answers answers) {
        return groups.save(new ProductGroupGoal(guidingGoals.findByIdAndMunicipalityId(parent(answers), municipality).orElseThrow(),
                answers.text("title").orElseThrow()));
    }

    /** Products and Teilziele below stay where they are, so the group moves only while it has none. */
    @Override
    public void change(ProductGroupGoal group, Answers answers) {
        if (!group.guidingGoalId().equals(parent(answers)) && carriesSomething(group)) {
            throw new Refused("guidingGoal", "goals.groupNotEmpty");
        }
        group.moveTo(parent(answers));
        group.rename(answers.text("title").orElseThrow());
    }

    private boolean carriesSomething(ProductGroupGoal group) {
        return products.findByMunicipalityId(group.municipalityId()).stream().map(Product::productGroupGoalId).anyMatch(group.id()::equals)
                || subGoals.of(group.municipalityId()).stream().map(SubGoal::productGroupGoalId).anyMatch(group.id()::equals);
    }

    private static GuidingGoalId parent(Answers answers) {
        return new GuidingGoalId(Values.uuid(answers.text("guidingGoal").orElseThrow()));
    }
}
