package de.zielkreis.municipalities;

import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

/** The accounts with which persons sign in. */
public interface Accounts extends CrudRepository<Account, PersonId> {

    Optional<Account> findByLogin(String login);
}
