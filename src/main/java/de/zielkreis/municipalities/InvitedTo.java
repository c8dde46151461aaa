package de.zielkreis.municipalities;

/** A person belongs to a body on the day on which it meets. */
public record InvitedTo(PersonId personId, Meeting meeting, String municipalityKey, String municipalityName) {
}
