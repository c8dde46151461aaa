package de.zielkreis.demo;

import de.zielkreis.shell.German;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock of the try-out profile: it tells past quarters on their own days, then goes on with the present. */
@Component
@Profile("tryout")
public class DemoClock extends Clock {

    private static final Duration NOON = Duration.ofHours(12);

    private volatile Clock current = Clock.system(German.ZONE);

    /** Stands still at noon of that day until told otherwise. */
    public void travelTo(LocalDate day) {
        travelTo(day.atStartOfDay(German.ZONE).toInstant().plus(NOON));
    }

    /** Stands still at that moment until told otherwise. */
    public void travelTo(Instant moment) {
        current = Clock.fixed(moment, German.ZONE);
    }

    public void returnToPresent() {
        current = Clock.system(German.ZONE);
    }

    @Override
    public ZoneId getZone() {
        return German.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return current.withZone(zone);
    }

    @Override
    public Instant instant() {
        return current.instant();
    }
}
