package de.zielkreis.tasks;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Who stands in for whom on a day; the capability that knows deputies implements it. */
public interface Absences {

    /** For whom these people stand in on the day, in one look. */
    List<Absence> coveredBy(Collection<PersonId> deputies, LocalDate day);

    /** A person whose tasks in a municipality somebody else looks after. */
    record Absence(PersonId person, PersonId deputy, MunicipalityId municipality) {
    }
}
