package de.zielkreis.bodies;

import java.util.UUID;

/**
 * Something that could stand on the agenda of a meeting.
 *
 * @param key tells it apart; the same matter keeps its key, so that nobody puts it on an agenda twice, at most 200 characters
 * @param origin heading under which suggestions of the same kind stand
 * @param title as it would stand on the agenda, at most 300 characters
 * @param note a sentence about it that members may read, or null
 * @param href where it stands, below the address of the municipality and beginning with a slash, or null
 * @param elsewhere whether what is decided on it is recorded there and not in the minutes
 * @param carriedFrom the item of an earlier agenda that comes back, or null
 */
public record AgendaSuggestion(String key, String origin, String title, String note, String href, boolean elsewhere, UUID carriedFrom) {

    /** @param href where it stands, below the address of the municipality and beginning with a slash, or null */
    public static AgendaSuggestion of(String key, String origin, String title, String note, String href) {
        return new AgendaSuggestion(key, origin, cut(title), note, href, false, null);
    }

    /** The same, decided on a page of its own. */
    public AgendaSuggestion decidedElsewhere() {
        return new AgendaSuggestion(key, origin, title, note, href, true, carriedFrom);
    }

    private static String cut(String title) {
        return title.length() <= AgendaItem.LONGEST_TITLE ? title : title.substring(0, AgendaItem.LONGEST_TITLE - 1) + "…";
    }
}
