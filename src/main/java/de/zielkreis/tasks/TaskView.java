package de.zielkreis.tasks;

import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A filter of the task list that a person keeps under a name. */
@Entity
public class TaskView {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person_id"))
    private PersonId personId;

    private String name;
    private String query;
    private boolean standard;

    @Version
    private Long version;

    protected TaskView() {
    }

    TaskView(PersonId person, String name, String query) {
        this.id = UUID.randomUUID();
        this.personId = person;
        this.name = name;
        this.query = query;
    }

    /** The same name now stands for another filter. */
    void show(String otherQuery) {
        this.query = otherQuery;
    }

    void becomeStandard(boolean first) {
        this.standard = first;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The filter as it stands in the address. */
    public String query() {
        return query;
    }

    /** Whether the list opens with it. */
    public boolean standard() {
        return standard;
    }
}
