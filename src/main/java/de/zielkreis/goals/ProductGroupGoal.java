package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

/** A Produktgruppenziel: optional level that ties goals to a product group of the municipal budget. */
@Entity
public class ProductGroupGoal {

    @EmbeddedId
    private ProductGroupGoalId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "guiding_goal_id"))
    private GuidingGoalId guidingGoalId;

    private String title;

    @Version
    private Long version;

    protected ProductGroupGoal() {
    }

    public ProductGroupGoal(GuidingGoal parent, String title) {
        this.id = ProductGroupGoalId.next();
        this.municipalityId = parent.municipalityId();
        this.guidingGoalId = parent.id();
        this.title = title;
    }

    public ProductGroupGoalId id() {
        return id;
    }

    public String title() {
        return title;
    }
}
