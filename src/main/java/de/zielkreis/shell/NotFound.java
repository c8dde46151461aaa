package de.zielkreis.shell;

/** Nothing the person may see stands under this address; unknown and foreign look the same (HTTP 404). */
public class NotFound extends RuntimeException {
}
