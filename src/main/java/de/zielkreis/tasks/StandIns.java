package de.zielkreis.tasks;

import de.zielkreis.municipalities.Actor;
import java.util.Set;

/** Who may take over what somebody else has in hand; the capability that knows deputies implements it. */
public interface StandIns {

    /** The ids of tasks that the person may take over although others have them. */
    Set<String> openTo(Actor actor);
}
