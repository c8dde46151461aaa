package de.zielkreis.cycle.strategy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** The mandate with which the leadership begins a strategy cycle: who gives it, what it says and on what it rests. */
@Entity
public class Mandate extends StrategyResult {

    private String giver;
    private String wording;

    @Enumerated(EnumType.STRING)
    private MandateBasis basis;

    private LocalDate givenOn;
    private String paper;
    private UUID resolutionId;

    protected Mandate() {
    }

    /**
     * @param paper number of the Vorlage or a file reference, or null
     * @param resolution what a body has decided; null where the leadership ordered it
     */
    Mandate(StrategyWork work, String giver, String wording, MandateBasis basis, LocalDate givenOn, String paper, UUID resolution) {
        super(work);
        if ((basis == MandateBasis.RESOLUTION) != (resolution != null)) {
            throw new IllegalArgumentException("A resolution belongs to a mandate that rests on one");
        }
        this.giver = giver;
        this.wording = wording;
        this.basis = basis;
        this.givenOn = givenOn;
        this.paper = paper;
        this.resolutionId = resolution;
    }

    public String giver() {
        return giver;
    }

    public String wording() {
        return wording;
    }

    public MandateBasis basis() {
        return basis;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    /** Null where no number was noted. */
    public String paper() {
        return paper;
    }

    /** Null where the mandate is an order of the leadership. */
    public UUID resolutionId() {
        return resolutionId;
    }
}
