package de.zielkreis.transfer.practice;

import de.zielkreis.shell.Refusal;
import de.zielkreis.transfer.ConditionKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One edition of a practice as a person may read it.
 *
 * @param giving name of the giving municipality
 * @param givingKey its key
 * @param editions what else this person may read, newest first
 * @param own whether the person belongs to the giving municipality
 * @param writes whether the person may change it
 * @param curates whether the person may accept or send back this edition now
 * @param asks whether the person may ask for this practice
 */
public record PracticePage(Practice practice, String giving, String givingKey, PracticeText text, Edition edition, List<Edition> editions,
        List<Experience> experiences, boolean own, boolean writes, boolean curates, boolean asks) {

    /** The conditions under their kind, in the order of the kinds. */
    public Map<ConditionKind, List<ContextCondition>> conditions() {
        Map<ConditionKind, List<ContextCondition>> byKind = new EnumMap<>(ConditionKind.class);
        text.conditions().forEach(condition -> byKind.merge(condition.kind(), List.of(condition), PracticePage::both));
        return byKind;
    }

    /** What is missing before the edition in work can be released; empty when this is another edition. */
    public List<Refusal> missing() {
        return inWork() ? text.missing() : List.of();
    }

    /** Whether this edition is a draft in the hands of the municipality. */
    public boolean inWork() {
        return practice.nextState() == PracticeState.DRAFT && edition.number() == practice.newestEdition();
    }

    /** Whether this edition lies with the advisory office. */
    public boolean released() {
        return practice.nextState() == PracticeState.RELEASED && edition.number() == practice.newestEdition();
    }

    /** Whether a newer curated edition stands in the place of this one. */
    public boolean superseded() {
        return practice.curatedEdition() != null && edition.number() < practice.curatedEdition();
    }

    private static <E> List<E> both(List<E> one, List<E> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** @param validFrom null while it is not curated */
    public record Edition(int number, LocalDate validFrom) {
    }

    /** What another municipality has learned, with its name. */
    public record Experience(String from, int year, Carried carried, String words, int edition) {
    }
}
