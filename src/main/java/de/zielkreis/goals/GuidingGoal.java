package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

/** A Leitziel: top of the goal matrix, few and stable. */
@Entity
public class GuidingGoal {

    @EmbeddedId
    private GuidingGoalId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    private int position;
    private String title;

    @Version
    private Long version;

    protected GuidingGoal() {
    }

    /** @param position place in the matrix, from 1 */
    public GuidingGoal(MunicipalityId municipality, int position, String title) {
        this.id = GuidingGoalId.next();
        this.municipalityId = municipality;
        this.position = position;
        this.title = title;
    }

    public GuidingGoalId id() {
        return id;
    }

    public MunicipalityId municipalityId() {
        return municipalityId;
    }

    public int position() {
        return position;
    }

    public String title() {
        return title;
    }
}
