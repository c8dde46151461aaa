package de.zielkreis.municipalities;

/** A person and one role they hold in a municipality or one of its bodies. */
public record RoleOf(PersonId personId, String name, Role role) {
}
