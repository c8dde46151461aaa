package de.zielkreis.municipalities;

/**
 * One thing that somebody who leaves a post has in hand.
 *
 * @param id known to the part it comes from
 * @param title what it is, in words
 * @param detail one more line, or null
 * @param mayStandVacant whether it can be without anybody until the post is filled
 */
public record HandoverItem(String id, String title, String detail, boolean mayStandVacant) {
}
