package de.zielkreis.notices;

/** A mail written out: what stands above it, and its two parts that say the same. */
public record Letter(String subject, String plain, String html) {
}
