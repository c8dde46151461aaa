package de.zielkreis.start;

import java.time.LocalDate;

/**
 * A day on which something is due.
 *
 * @param what in German words
 * @param href where to act or read
 * @param mine whether the person has to do it
 */
public record YearDate(LocalDate day, String what, String href, boolean mine) {
}
