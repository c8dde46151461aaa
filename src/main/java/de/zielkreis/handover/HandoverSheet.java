package de.zielkreis.handover;

import java.time.LocalDate;
import java.util.List;

/**
 * The Übergabeblatt: what somebody needs to know who takes over a post. It is kept for years in the words of its day.
 *
 * @param place official name of the municipality
 * @param receiver who takes over what is not given to somebody else, or null
 * @param asOf the day whose state it tells
 * @param notes the leaver's own words
 */
public record HandoverSheet(String place, String leaver, String receiver, LocalDate lastDay, LocalDate asOf, List<Section> sections, List<Note> notes) {

    /** The number of the format in which sheets are kept; raise it with every change to a member, and keep older ones readable. */
    public static final int FORMAT = 1;

    /**
     * One heading with its lines.
     *
     * @param code tells sections apart and is part of their address on the page
     * @param empty what stands there when there are no lines
     */
    public record Section(String code, String title, String empty, List<Line> lines) {
    }

    /**
     * One thing to know.
     *
     * @param lead what stands before it, for example a date or a number, or null
     * @param light name of the light it shows, or null
     * @param detail one more sentence, or null
     */
    public record Line(String lead, String title, String light, String detail) {

        public static Line of(String lead, String title, String detail) {
            return new Line(lead, title, null, detail);
        }
    }

    /** What the leaver wrote on one topic. */
    public record Note(NoteTopic topic, String wording) {
    }
}
