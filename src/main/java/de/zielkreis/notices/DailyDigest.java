package de.zielkreis.notices;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** The digests of a working day: written for everybody in pages of limited size, once, whoever starts it how often. */
@Component
public class DailyDigest {

    /** So many people share a transaction; small enough that others wait little and memory stays flat. */
    static final int PAGE = 100;
    private static final int WEEKS_KEPT = 8;

    private final DigestWriting writing;
    private final MailRoute route;
    private final Clock clock;

    DailyDigest(DigestWriting writing, MailRoute route, Clock clock) {
        this.writing = writing;
        this.route = route;
        this.clock = clock;
    }

    /** Nothing happens on days that are no working days, and as long as no mail can go out: then nothing piles up either. */
    public void write() {
        LocalDate today = LocalDate.now(clock);
        if (!route.open() || !WorkingDays.isWorkingDay(today)) {
            return;
        }
        writing.tidy(today, WEEKS_KEPT);
        enrol(today);
        while (writing.write(today, PAGE) > 0) {
            // The next page; what was dealt with is not found again.
        }
    }

    private void enrol(LocalDate today) {
        try {
            writing.enrol(today);
        } catch (DataIntegrityViolationException anotherNodeWasFaster) {
            // Then they are enrolled.
        }
    }
}
