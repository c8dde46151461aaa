package de.zielkreis.transfer.web;

import de.zielkreis.forms.FormInput;
import java.util.UUID;

/**
 * A row of the common table as somebody typed it, kept when it could not be stored.
 *
 * @param problem what needs another answer, or null
 * @param meanwhile whether somebody else has stored the row meanwhile
 */
record RowInput(UUID condition, String presence, String endangers, String alternative, String alternativeText, String problem, boolean meanwhile) {

    static RowInput of(UUID condition, FormInput input, String problem, boolean meanwhile) {
        return new RowInput(condition, input.one("presence").orElse(""), input.one("endangers").orElse(""), input.one("alternative").orElse(""),
                input.one("alternativeText").orElse(""), problem, meanwhile);
    }
}
