package de.zielkreis.cycle.strategy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** The Jahresbilanz of an implementation year: the words of the coordination, the paper for the committee, and what the steering group said. */
@Entity
public class YearlyBalance extends StrategyResult {

    private int calendarYear;
    private String achieved;
    private String obstacles;
    private String outlook;

    @Enumerated(EnumType.STRING)
    private PaperKind paperKind;

    private String committee;
    private String paper;
    private String financialEffects;
    private String proposal;
    private LocalDate discussedOn;
    private String discussion;
    private UUID resolutionId;
    private LocalDate releasedOn;

    protected YearlyBalance() {
    }

    YearlyBalance(StrategyWork work, int year, BalanceText text) {
        super(work);
        this.calendarYear = year;
        this.achieved = text.achieved();
        this.obstacles = text.obstacles();
        this.outlook = text.outlook();
        this.paperKind = text.kind();
        this.committee = text.committee();
        this.paper = text.paper();
        this.financialEffects = text.financialEffects();
        this.proposal = text.proposal();
    }

    /** The steering group has talked about it; from now on the advisory office sees it. */
    void discussed(LocalDate heldOn, String words, UUID resolution, LocalDate on) {
        if (discussedOn != null) {
            throw new IllegalStateException("The balance has been discussed");
        }
        discussedOn = heldOn;
        discussion = words;
        resolutionId = resolution;
        release(on);
    }

    void release(LocalDate on) {
        releasedOn = on;
    }

    /** The number of the Vorlage is often given later. */
    void numbered(String number) {
        paper = number;
    }

    public int year() {
        return calendarYear;
    }

    public BalanceText text() {
        return new BalanceText(achieved, obstacles, outlook, paperKind, committee, paper, financialEffects, proposal);
    }

    /** Null before the steering group has talked about it, as is what it said. */
    public LocalDate discussedOn() {
        return discussedOn;
    }

    public String discussion() {
        return discussion;
    }

    /** Null where there was no steering group. */
    public UUID resolutionId() {
        return resolutionId;
    }

    /** Since when the advisory office sees it; null before. */
    public LocalDate releasedOn() {
        return releasedOn;
    }
}
