package de.zielkreis.municipalities;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The last change under every address. */
interface LastChangeNotes extends Repository<LastChange, String> {

    LastChange save(LastChange change);

    Optional<LastChange> findById(String address);

    /** Somebody stores under an address where nobody else has since; counts 1 for whoever may, also of two at once. */
    @Modifying(clearAutomatically = true)
    @Query("update LastChange last set last.personId = :by, last.changedAt = :now "
            + "where last.address = :address and (last.changedAt <= :seen or last.personId = :by)")
    int take(String address, PersonId by, Instant now, Instant seen);

    void deleteById(String address);

    List<LastChange> findByAddressStartingWith(String address);
}
