package de.zielkreis.municipalities;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The last change under every address. */
interface LastChangeNotes extends Repository<LastChange, String> {

    LastChange save(LastChange change);

    Optional<LastChange> findById(String address);

    List<LastChange> findByAddressStartingWith(String address);
}
