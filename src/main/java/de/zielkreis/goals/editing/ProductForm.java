package de.zielkreis.goals.editing;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.ElementFacts.ProductFacts;
import de.zielkreis.goals.ElementKind;
import de.zielkreis.goals.GuidingGoalId;
import de.zielkreis.goals.GuidingGoals;
import de.zielkreis.goals.Product;
import de.zielkreis.goals.ProductGroupGoal;
import de.zielkreis.goals.ProductGroupGoalId;
import de.zielkreis.goals.ProductGroupGoals;
import de.zielkreis.goals.ProductId;
import de.zielkreis.goals.Products;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.Refused;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The page of a Produkt. */
@Component
class ProductForm implements ElementForm<Product, ProductFacts> {

    private final Products products;
    private final ProductGroupGoals groups;
    private final GuidingGoals guidingGoals;
    private final SubGoals subGoals;
    private final Choices choices;

    ProductForm(Products products, ProductGroupGoals groups, GuidingGoals guidingGoals, SubGoals subGoals, Choices choices) {
        this.products = products;
        this.groups = groups;
        this.guidingGoals = guidingGoals;
        this.subGoals = subGoals;
        this.choices = choices;
    }

    @Override
    public ElementKind kind() {
        return ElementKind.PRODUCT;
    }

    @Override
    public String formId() {
        return "product";
    }

    @Override
    public Optional<Product> find(MunicipalityId municipality, UUID id) {
        return products.findByIdAndMunicipalityId(new ProductId(id), municipality);
    }

    @Override
    public Prefill fill(MunicipalityId municipality, ProductFacts product) {
        return prefill(municipality, new Values().with("guidingGoal", product.guidingGoal())
                .with("productGroupGoal", product.productGroupGoal()).with("number", product.number()).with("name", product.name()));
    }

    /** @param parent a Leitziel or a Produktgruppenziel */
    @Override
    public Prefill blank(MunicipalityId municipality, UUID parent) {
        Values values = new Values().with("guidingGoal", parent);
        if (parent != null) {
            groups.findByIdAndMunicipalityId(new ProductGroupGoalId(parent), municipality).ifPresent(group ->
                    values.with("productGroupGoal", group.id()).with("guidingGoal", group.guidingGoalId()));
        }
        return prefill(municipality, values);
    }

    private Prefill prefill(MunicipalityId municipality, Values values) {
        return values.prefill(Map.of("guidingGoals", choices.guidingGoals(municipality),
                "productGroupGoals", choices.productGroupGoals(municipality)));
    }

    @Override
    public Product create(MunicipalityId municipality, Answers answers) {
        return products.save(new Product(guidingGoals.findByIdAndMunicipalityId(parent(answers), municipality).orElseThrow(),
                group(municipality, answers), answers.text("number").orElse(null), answers.text("name").orElseThrow()));
    }

    /** Teilziele below stay where they are, so the product moves only while it has none. */
    @Override
    public void change(Product product, Answers answers) {
        GuidingGoalId parent = parent(answers);
        ProductGroupGoalId group = group(product.municipalityId(), answers);
        boolean moves = !parent.equals(product.guidingGoalId()) || !Objects.equals(group, product.productGroupGoalId());
        if (moves && subGoals.of(product.municipalityId()).stream().map(SubGoal::productId).anyMatch(product.id()::equals)) {
            throw new Refused("guidingGoal", "goals.productNotEmpty");
        }
        product.moveTo(parent, group);
        product.rename(answers.text("number").orElse(null), answers.text("name").orElseThrow());
    }

    private ProductGroupGoalId group(MunicipalityId municipality, Answers answers) {
        return answers.text("productGroupGoal").map(id -> groups.findByIdAndMunicipalityId(new ProductGroupGoalId(Values.uuid(id)),
                municipality).orElseThrow()).map(group -> mustBeUnder(group, parent(answers))).orElse(null);
    }

    private static ProductGroupGoalId mustBeUnder(ProductGroupGoal group, GuidingGoalId parent) {
        if (!group.guidingGoalId().equals(parent)) {
            throw new Refused("productGroupGoal", "goals.groupElsewhere");
        }
        return group.id();
    }

    private static GuidingGoalId parent(Answers answers) {
        return new GuidingGoalId(Values.uuid(answers.text("guidingGoal").orElseThrow()));
    }
}
