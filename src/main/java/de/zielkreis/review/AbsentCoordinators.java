package de.zielkreis.review;

import de.zielkreis.municipalities.PersonId;
import de.zielkreis.tasks.Absences;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets reminders reach those who stand in for a coordinator. */
@Component
class AbsentCoordinators implements Absences {

    private final Deputyships deputyships;

    AbsentCoordinators(Deputyships deputyships) {
        this.deputyships = deputyships;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Absence> coveredBy(Collection<PersonId> deputies, LocalDate day) {
        return deputies.isEmpty() ? List.of() : deputyships.coveredBy(deputies, day);
    }
}
