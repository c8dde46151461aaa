package de.zielkreis.bodies;

import de.zielkreis.municipalities.Body;
import java.util.List;

/** Knows what a body should talk about next; every module with open matters joins in here. */
public interface AgendaSource {

    /**
     * What is open for the body now, most urgent first. Only what every member of the body and, once the minutes are approved,
     * everybody in the municipality may read.
     */
    List<AgendaSuggestion> suggestionsFor(Body body);
}
