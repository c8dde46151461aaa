package de.zielkreis.tasks;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in for whom on a day, for many people at once. */
@Component
public class Absences {

    private final Deputyships deputyships;

    Absences(Deputyships deputyships) {
        this.deputyships = deputyships;
    }

    /** For whom these people stand in on the day, in one look. */
    @Transactional(readOnly = true)
    public List<Absence> coveredBy(Collection<PersonId> deputies, LocalDate day) {
        return deputies.isEmpty() ? List.of() : deputyships.coveredBy(deputies, day);
    }

    /** A person whose tasks in a municipality somebody else looks after. */
    public record Absence(PersonId person, PersonId deputy, MunicipalityId municipality) {
    }
}
