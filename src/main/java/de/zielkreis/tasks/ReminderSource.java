package de.zielkreis.tasks;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.Collection;
import java.util.List;

/** A capability that knows by its own ladder when its tasks are to be recalled; all others follow the common one. */
public interface ReminderSource {

    /** The process whose tasks it reminds of. */
    String processKey();

    /** What waits to be recalled in these municipalities, in one look; what is settled is left out. */
    List<Reminder> openIn(Collection<MunicipalityId> municipalities);
}
