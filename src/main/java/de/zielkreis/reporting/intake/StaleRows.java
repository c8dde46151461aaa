package de.zielkreis.reporting.intake;

import de.zielkreis.goals.ElementFacts;
import de.zielkreis.goals.GoalChange;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.MatrixElement;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.German;
import de.zielkreis.shell.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Rows whose element has been changed since the export. Where only others changed it, the row is left alone; where the row
 * was edited as well, it is refused, because one of both changes would be lost.
 */
final class StaleRows {

    private static final int AT_ONCE = 500;

    private final MunicipalityId municipality;
    private final GoalHistory history;
    private final People people;
    private final German german;
    private final Findings findings;
    private final List<Held> held = new ArrayList<>();

    StaleRows(MunicipalityId municipality, GoalHistory history, People people, German german, Findings findings) {
        this.municipality = municipality;
        this.history = history;
        this.people = people;
        this.german = german;
        this.findings = findings;
    }

    void hold(Held row) {
        held.add(row);
        if (held.size() == AT_ONCE) {
            judge();
        }
    }

    /** Judges what is still held; in few statements however many rows there are. */
    void judge() {
        Map<UUID, Long> versions = new HashMap<>();
        held.forEach(row -> versions.put(row.element().uuid(), row.version()));
        Map<UUID, ElementFacts> then = history.atVersions(municipality, versions);
        List<Held> edited = new ArrayList<>();
        for (Held row : held) {
            ElementFacts exported = then.get(row.element().uuid());
            if (exported != null && row.unedited().test(exported)) {
                findings.leavesAlone(row.element(), row.row());
            } else {
                edited.add(row);
            }
        }
        refuse(edited);
        held.clear();
    }

    private void refuse(List<Held> edited) {
        if (edited.isEmpty()) {
            return;
        }
        Map<UUID, GoalChange> newest = history.newestOf(edited.stream().map(Held::element).toList());
        Map<PersonId, String> names = people.namesOf(newest.values().stream().map(GoalChange::changedBy).filter(by -> by != null).distinct().toList());
        for (Held row : edited) {
            GoalChange change = newest.get(row.element().uuid());
            findings.refuse(row.row(), FlatRow.KEY, row.element().archived() ? new Refusal("", "intake.archivedMeanwhile")
                    : change == null ? new Refusal("", "intake.otherVersion")
                    : new Refusal("", "intake.changedMeanwhile", names.getOrDefault(change.changedBy(), "Zielkreis"), german.moment(change.changedAt())));
        }
    }

    /**
     * A row that waits for its judgement.
     *
     * @param version which version of the element stood in the file
     * @param unedited whether the row says the same as the element did then
     */
    record Held(FlatRow row, MatrixElement element, long version, Predicate<ElementFacts> unedited) {
    }
}
