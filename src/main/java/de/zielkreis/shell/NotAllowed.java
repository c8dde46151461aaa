package de.zielkreis.shell;

/** The person may see this, but their role may not do it (HTTP 403). */
public class NotAllowed extends RuntimeException {
}
