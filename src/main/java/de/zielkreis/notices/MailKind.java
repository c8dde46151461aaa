package de.zielkreis.notices;

/** What a mail is: the digest of a day, or one that somebody sends themselves to see whether it arrives. */
public enum MailKind { DIGEST, TRIAL }
