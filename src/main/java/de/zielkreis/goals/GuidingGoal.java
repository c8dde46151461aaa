package de.zielkreis.goals;

import de.zielkreis.goals.ElementFacts.GuidingGoalFacts;
import de.zielkreis.municipalities.MunicipalityId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;

/** A Leitziel: top of the goal matrix, few and stable. */
@Entity
public class GuidingGoal extends MatrixElement {

    @EmbeddedId
    private GuidingGoalId id;

    private int position;
    private String title;

    protected GuidingGoal() {
    }

    /** @param position place in the matrix, from 1 */
    public GuidingGoal(MunicipalityId municipality, int position, String title) {
        super(municipality);
        this.id = GuidingGoalId.next();
        this.position = position;
        this.title = title;
    }

    public void rename(String title) {
        this.title = title;
    }

    /** @param position place in the matrix, from 1 */
    public void placeAt(int position) {
        this.position = position;
    }

    @Override
    public UUID uuid() {
        return id.uuid();
    }

    @Override
    public ElementKind kind() {
        return ElementKind.GUIDING_GOAL;
    }

    @Override
    public ElementFacts facts() {
        return new GuidingGoalFacts(position, title, archived());
    }

    public GuidingGoalId id() {
        return id;
    }

    public int position() {
        return position;
    }

    @Override
    public String title() {
        return title;
    }
}
