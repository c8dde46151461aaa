package de.zielkreis.reporting.export;

import de.zielkreis.municipalities.PersonId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What everybody last chose for a file of the Zielmatrix. */
public interface ExportChoices extends Repository<ExportChoice, PersonId> {

    ExportChoice save(ExportChoice choice);

    Optional<ExportChoice> findByPersonId(PersonId person);

    /** The last choice of that person, or everything for somebody who has not chosen yet. */
    default ExportChoice of(PersonId person) {
        return findByPersonId(person).orElseGet(() -> new ExportChoice(person));
    }
}
