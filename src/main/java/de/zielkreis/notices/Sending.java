package de.zielkreis.notices;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the sending is, for those who watch over it; never what a mail says. */
@Component
public class Sending {

    private static final int DAYS_SHOWN = 7;
    private static final int MOST_SHOWN = 100;
    private static final int MOST_RETRIED = 500;

    private final Mails mails;
    private final Clock clock;

    Sending(Mails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /** The mails of the last days to people of a municipality, the newest first, at most 100. */
    @Transactional(readOnly = true)
    public List<SentMail> of(MunicipalityId municipality) {
        LocalDate today = LocalDate.now(clock);
        return mails.to(municipality, today.minusDays(DAYS_SHOWN), today, Limit.of(MOST_SHOWN));
    }

    /** How many mails of the last days stand where, in the whole installation; states without mails are named with 0. */
    @Transactional(readOnly = true)
    public Map<MailState, Long> counts() {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        for (MailState state : MailState.values()) {
            counts.put(state, 0L);
        }
        mails.counted(LocalDate.now(clock).minusDays(DAYS_SHOWN)).forEach(count -> counts.put(count.state(), count.count()));
        return counts;
    }

    /**
     * A mail that was given up today waits again.
     *
     * @return whether it could
     * @throws NotFound for mails to people elsewhere
     */
    @Transactional
    public boolean retry(MunicipalityId municipality, UUID id) {
        LocalDate today = LocalDate.now(clock);
        return mails.inMunicipality(id, municipality, today).orElseThrow(NotFound::new).retry(today, clock.instant());
    }

    /** Everything that was given up today waits again; the answer is how many mails that are. */
    @Transactional
    public int retryAll() {
        LocalDate today = LocalDate.now(clock);
        List<Mail> givenUp = mails.givenUpOn(today, Limit.of(MOST_RETRIED));
        givenUp.forEach(mail -> mail.retry(today, clock.instant()));
        return givenUp.size();
    }
}
