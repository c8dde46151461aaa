package de.zielkreis.municipalities;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person in a body, with where they come from and what they can decide there.
 *
 * @param department name of the department, or null for people from outside
 * @param field field of the department, or null
 * @param rank the post in words, or null
 * @param chair whether the person presides over the body
 * @param deputy who stands in, or null
 * @param until the last day, or null as long as nobody has set one
 */
public record BodyMember(UUID membershipId, BodyId bodyId, PersonId personId, String name, String department, DepartmentField field,
        String rank, RankLevel level, boolean chair, PersonId deputyId, String deputy, LocalDate since, LocalDate until) {

    /** The post in words with the chair, or null where there is nothing to say. */
    public String post() {
        return chair ? rank == null ? "Vorsitz" : "Vorsitz, " + rank : rank;
    }

    /** Whether the person belongs to the body on that day. */
    public boolean on(LocalDate day) {
        return !since.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
