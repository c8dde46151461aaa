package de.zielkreis.tasks;

import java.util.List;

/**
 * A decision table as people read it.
 *
 * @param key name of the decision in the models
 * @param about what it decides, in whole sentences
 * @param versions all versions there are, the newest first
 * @param hitPolicy how rules come together, in words
 * @param inputs what is asked, column by column; results likewise
 */
public record DecisionTable(String key, String name, String about, int version, List<Integer> versions, String hitPolicy, List<String> inputs,
        List<String> results, List<Rule> rules) {

    /** Whether a newer version holds by now. */
    public boolean superseded() {
        return version < versions.get(0);
    }

    /**
     * One rule.
     *
     * @param note why it is there, or null
     */
    public record Rule(int number, List<Cell> conditions, List<Cell> results, String note) {
    }

    /** What stands in a cell, in words. @param any whether it says nothing in particular */
    public record Cell(String text, boolean any) {
    }
}
