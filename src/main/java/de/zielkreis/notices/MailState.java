package de.zielkreis.notices;

/** Where a mail stands: it waits, the server has it, too many attempts failed, or its day has passed. */
public enum MailState { WAITING, SENT, GIVEN_UP, EXPIRED }
