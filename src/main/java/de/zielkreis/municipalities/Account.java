package de.zielkreis.municipalities;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

/** With it a person signs in; persons without one are only named. */
@Entity
public class Account {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "person_id"))
    private PersonId personId;

    private String login;
    private String passwordHash;
    private boolean active = true;

    @Version
    private Long version;

    protected Account() {
    }

    /** @param passwordHash encoded by Spring Security's password encoder, never the password itself */
    public Account(PersonId person, String login, String passwordHash) {
        this.personId = person;
        this.login = login;
        this.passwordHash = passwordHash;
    }

    public PersonId personId() {
        return personId;
    }

    public String login() {
        return login;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean active() {
        return active;
    }
}
