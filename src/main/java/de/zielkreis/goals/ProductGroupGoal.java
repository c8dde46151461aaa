package de.zielkreis.goals;

import de.zielkreis.goals.ElementFacts.ProductGroupGoalFacts;
import de.zielkreis.municipalities.MunicipalityId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;

/** A Produktgruppenziel: optional level that ties goals to a product group of the municipal budget. */
@Entity
public class ProductGroupGoal extends MatrixElement {

    @EmbeddedId
    private ProductGroupGoalId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "guiding_goal_id"))
    private GuidingGoalId guidingGoalId;

    private String title;

    protected ProductGroupGoal() {
    }

    public ProductGroupGoal(GuidingGoal parent, String title) {
        super(parent.municipalityId());
        this.id = ProductGroupGoalId.next();
        this.guidingGoalId = parent.id();
        this.title = title;
    }

    public void rename(String title) {
        this.title = title;
    }

    public void moveTo(GuidingGoalId parent) {
        this.guidingGoalId = parent;
    }

    @Override
    public UUID uuid() {
        return id.uuid();
    }

    @Override
    public ElementKind kind() {
        return ElementKind.PRODUCT_GROUP_GOAL;
    }

    @Override
    public ElementFacts facts() {
        return new ProductGroupGoalFacts(guidingGoalId.uuid(), title, archived());
    }

    public ProductGroupGoalId id() {
        return id;
    }

    public GuidingGoalId guidingGoalId() {
        return guidingGoalId;
    }

    @Override
    public String title() {
        return title;
    }
}
