package de.zielkreis.municipalities;

import java.util.List;
import org.springframework.security.core.userdetails.User;

/** The signed-in account; only its id matters, roles are asked for with every request. */
class SignedIn extends User {

    private static final long serialVersionUID = 1L;

    private final PersonId personId;

    SignedIn(Account account) {
        super(account.login(), account.passwordHash(), account.active(), true, true, true, List.of());
        this.personId = account.personId();
    }

    PersonId personId() {
        return personId;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
