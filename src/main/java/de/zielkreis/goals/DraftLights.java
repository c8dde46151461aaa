package de.zielkreis.goals;

import de.zielkreis.municipalities.Visit;
import java.util.Map;
import java.util.UUID;

/** What the goal pages show of a quarter that is still being worked on; the quarterly review implements it. */
public interface DraftLights {

    /** The drafts that the visitor may see, by the id of the Teilziel; empty when no quarter is being worked on. */
    Map<UUID, DraftLight> draftsFor(Visit visit);

    /** A light that only those see who work on it. */
    record DraftLight(TrafficLight colour, String reason, Quarter quarter) {
    }
}
