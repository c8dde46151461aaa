package de.zielkreis.municipalities;

import java.time.LocalDate;

/**
 * A person with a role in a municipality.
 *
 * @param bodyName the body in which the role is held, or null for the municipality itself
 * @param rank for example "Amtsleitung", or null
 */
public record RoleHolder(String name, Role role, String bodyName, String rank, LocalDate since) {
}
