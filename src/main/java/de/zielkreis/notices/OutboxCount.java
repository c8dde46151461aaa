package de.zielkreis.notices;

/** So many mails stand there. */
public record OutboxCount(MailState state, long count) {
}
