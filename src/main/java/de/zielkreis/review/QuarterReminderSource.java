package de.zielkreis.review;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.tasks.Reminder;
import de.zielkreis.tasks.ReminderSource;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a quarter has noted that somebody is to be reminded of. */
@Component
class QuarterReminderSource implements ReminderSource {

    private final ReminderObligations obligations;

    QuarterReminderSource(ReminderObligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public String processKey() {
        return OpenQuarter.PROCESS;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reminder> openIn(Collection<MunicipalityId> municipalities) {
        return municipalities.isEmpty() ? List.of() : obligations.openIn(municipalities);
    }
}
