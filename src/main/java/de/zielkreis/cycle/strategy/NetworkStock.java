package de.zielkreis.cycle.strategy;

import jakarta.persistence.Entity;

/** What the stock-taking of offers and networks has shown on a day: how many there are, and what is strong, missing or double. */
@Entity
public class NetworkStock extends StrategyResult {

    private Integer offers;
    private Integer networks;
    private String strengths;
    private String gaps;
    private String doubles;

    protected NetworkStock() {
    }

    /**
     * @param offers how many were counted, null where nobody counted
     * @param networks likewise
     * @param doubles what is offered twice, or null
     */
    NetworkStock(StrategyWork work, Integer offers, Integer networks, String strengths, String gaps, String doubles) {
        super(work);
        this.offers = offers;
        this.networks = networks;
        this.strengths = strengths;
        this.gaps = gaps;
        this.doubles = doubles;
    }

    /** Null where nobody counted them. */
    public Integer offers() {
        return offers;
    }

    /** Null where nobody counted them. */
    public Integer networks() {
        return networks;
    }

    public String strengths() {
        return strengths;
    }

    public String gaps() {
        return gaps;
    }

    /** Null where nothing was found. */
    public String doubles() {
        return doubles;
    }
}
