package de.zielkreis.review.web;

import de.zielkreis.goals.Quarter;
import de.zielkreis.shell.NotFound;

/** The quarter in an address. */
final class QuarterCode {

    private QuarterCode() {
    }

    /** @throws NotFound for what is no quarter at all, as for one that nobody has opened */
    static Quarter parse(String code) {
        try {
            return Quarter.parse(code);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }
}
