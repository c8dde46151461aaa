package de.zielkreis.goals;

import de.zielkreis.goals.ElementFacts.ProductFacts;
import de.zielkreis.municipalities.MunicipalityId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;

/** A Produkt of the municipal budget that carries goals; optional level. */
@Entity
public class Product extends MatrixElement {

    @EmbeddedId
    private ProductId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "guiding_goal_id"))
    private GuidingGoalId guidingGoalId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "product_group_goal_id"))
    private ProductGroupGoalId productGroupGoalId;

    private String productNumber;
    private String name;

    protected Product() {
    }

    /**
     * @param productGroupGoal the level above, or null where the municipality does without it
     * @param number number in the budget, or null
     */
    public Product(GuidingGoal parent, ProductGroupGoalId productGroupGoal, String number, String name) {
        super(parent.municipalityId());
        this.id = ProductId.next();
        this.guidingGoalId = parent.id();
        this.productGroupGoalId = productGroupGoal;
        this.productNumber = number;
        this.name = name;
    }

    /** @param number number in the budget, or null */
    public void rename(String number, String name) {
        this.productNumber = number;
        this.name = name;
    }

    /** @param productGroupGoal the level between, or null where the municipality does without it */
    public void moveTo(GuidingGoalId parent, ProductGroupGoalId productGroupGoal) {
        this.guidingGoalId = parent;
        this.productGroupGoalId = productGroupGoal;
    }

    @Override
    public UUID uuid() {
        return id.uuid();
    }

    @Override
    public ElementKind kind() {
        return ElementKind.PRODUCT;
    }

    @Override
    public String title() {
        return productNumber == null ? name : productNumber + " " + name;
    }

    @Override
    public ElementFacts facts() {
        return new ProductFacts(guidingGoalId.uuid(), productGroupGoalId == null ? null : productGroupGoalId.uuid(),
                productNumber, name, archived());
    }

    public ProductId id() {
        return id;
    }

    public GuidingGoalId guidingGoalId() {
        return guidingGoalId;
    }

    /** Null where the municipality does without that level. */
    public ProductGroupGoalId productGroupGoalId() {
        return productGroupGoalId;
    }

    public String number() {
        return productNumber;
    }

    public String name() {
        return name;
    }
}
