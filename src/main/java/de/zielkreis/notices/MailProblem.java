package de.zielkreis.notices;

/** Why the mail server did not take a mail, as far as it helps those who can do something about it. */
public enum MailProblem { UNREACHABLE, SIGN_IN, ADDRESS, REFUSED }
