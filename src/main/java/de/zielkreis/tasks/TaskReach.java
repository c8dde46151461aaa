package de.zielkreis.tasks;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How far a person's list reaches.
 *
 * @param groups whom they belong to, as tasks address them
 * @param absences for whom they stand in today, and where
 * @param offered tasks of others that they may take over all the same
 * @param municipality the only one to look at; null for all
 * @param today the day from which dates are counted
 */
public record TaskReach(PersonId person, List<String> groups, List<Absence> absences, Set<String> offered, MunicipalityId municipality, LocalDate today) {

    /** Somebody whose tasks in a municipality another person looks after. */
    public record Absence(PersonId person, MunicipalityId municipality) {
    }
}
