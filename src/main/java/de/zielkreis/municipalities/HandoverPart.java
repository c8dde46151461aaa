package de.zielkreis.municipalities;

import java.util.List;

/** What a module has to do when a post changes hands; each moves its own things through the verbs of its aggregates. */
public interface HandoverPart {

    HandoverKind kind();

    /** What the leaver has in hand in that municipality and in no other. */
    List<HandoverItem> of(HandoverTerms terms);

    /**
     * Moves one of these things, in the transaction of the whole handover.
     *
     * @param item id of one of {@link #of}
     * @param to who takes over; null when nobody does yet, which only things that may stand vacant are asked for
     */
    void move(String item, PersonId to, HandoverTerms terms);
}
