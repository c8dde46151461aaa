package de.zielkreis.cycle.strategy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** The Bedarfsermittlung of a strategy cycle: from which sources, with whom, what was found and what comes first. */
@Entity
public class NeedsAssessment extends StrategyResult {

    private int number;
    private String sources;
    private String participants;
    private String findings;

    @ElementCollection(fetch = FetchType.EAGER)
    @OrderColumn(name = "position")
    @CollectionTable(name = "assessed_need", joinColumns = @JoinColumn(name = "assessment_id"))
    private List<AssessedNeed> needs = new ArrayList<>();

    protected NeedsAssessment() {
    }

    /** @param number counts the assessments of the cycle, from 1; @param participants who was asked, or null; @param needs at least one */
    NeedsAssessment(StrategyWork work, int number, String sources, String participants, String findings, List<AssessedNeed> needs) {
        super(work);
        if (needs.isEmpty()) {
            throw new IllegalArgumentException("An assessment finds a need");
        }
        this.number = number;
        this.sources = sources;
        this.participants = participants;
        this.findings = findings;
        this.needs.addAll(needs);
    }

    public int number() {
        return number;
    }

    public String sources() {
        return sources;
    }

    /** Null where nobody was noted. */
    public String participants() {
        return participants;
    }

    public String findings() {
        return findings;
    }

    /** In the order in which they were written down. */
    public List<AssessedNeed> needs() {
        return List.copyOf(needs);
    }
}
