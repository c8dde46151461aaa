package de.zielkreis.municipalities;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

/** A person who works with Zielkreis or is named in it. */
@Entity
public class Person {

    @EmbeddedId
    private PersonId id;

    private String name;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "department_id"))
    private DepartmentId departmentId;

    private String email;

    @Version
    private Long version;

    protected Person() {
    }

    /** @param department where the person works, or null */
    public Person(String name, DepartmentId department) {
        this.id = PersonId.next();
        this.name = name;
        this.departmentId = department;
    }

    /** @param address where mail reaches the person, or null */
    public void reachableAt(String address) {
        this.email = address;
    }

    public PersonId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public DepartmentId departmentId() {
        return departmentId;
    }

    /** Null when it is not known. */
    public String email() {
        return email;
    }
}
