package de.zielkreis.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A mail as those see it who watch over the sending: to whom and how far, never what it says. */
public record SentMail(UUID id, String person, MailKind kind, LocalDate day, MailState state, int attempts, Instant nextTryAt,
        MailProblem problem, Instant endedAt) {
}
