package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

/** A Produkt of the municipal budget that carries goals; optional level. */
@Entity
public class Product {

    @EmbeddedId
    private ProductId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "guiding_goal_id"))
    private GuidingGoalId guidingGoalId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "product_group_goal_id"))
    private ProductGroupGoalId productGroupGoalId;

    private String productNumber;
    private String name;

    @Version
    private Long version;

    protected Product() {
    }

    /**
     * @param productGroupGoal the level above, or null where the municipality does without it
     * @param number number in the budget, or null
     */
    public Product(GuidingGoal parent, ProductGroupGoalId productGroupGoal, String number, String name) {
        this.id = ProductId.next();
        this.municipalityId = parent.municipalityId();
        this.guidingGoalId = parent.id();
        this.productGroupGoalId = productGroupGoal;
        this.productNumber = number;
        this.name = name;
    }

    public ProductId id() {
        return id;
    }

    public String number() {
        return productNumber;
    }

    public String name() {
        return name;
    }
}
