package de.zielkreis.goals;

import de.zielkreis.municipalities.PersonId;
import java.time.Instant;
import java.util.UUID;

/** A change as the history keeps it, without the state it led to. */
record NotedChange(Instant at, PersonId by, ElementKind kind, UUID element, String title, ChangeAct act, String reason,
        String differences) {
}
