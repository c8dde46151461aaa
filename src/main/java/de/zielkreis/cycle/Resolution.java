package de.zielkreis.cycle;

import de.zielkreis.municipalities.DecisionId;
import de.zielkreis.municipalities.DecisionOutcome;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A Beschluss of council, committee or steering group that belongs to the work at a station or to the strategy cycle. */
@Entity
public class Resolution extends SharedResult {

    private String body;
    private String subject;
    private String wording;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    private LocalDate decidedOn;
    private String paper;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "decision_id"))
    private DecisionId decisionId;

    protected Resolution() {
    }

    Resolution(Work work, String body, Ballot ballot, DecisionId decision) {
        super(work);
        this.body = body;
        this.subject = ballot.subject();
        this.wording = ballot.wording();
        this.outcome = ballot.outcome();
        this.decidedOn = ballot.on();
        this.paper = ballot.paper();
        this.decisionId = decision;
    }

    /** Adopted as it was proposed, or with changes. */
    public boolean adopted() {
        return outcome == DecisionOutcome.ADOPTED || outcome == DecisionOutcome.AMENDED;
    }

    public String body() {
        return body;
    }

    public String subject() {
        return subject;
    }

    public String wording() {
        return wording;
    }

    public DecisionOutcome outcome() {
        return outcome;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** Number of the Vorlage, or null. */
    public String paper() {
        return paper;
    }

    public DecisionId decisionId() {
        return decisionId;
    }
}
