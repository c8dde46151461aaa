package de.zielkreis.handover;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries out planned handovers on the day after the last one: shortly after midnight, and after a start that missed it. */
@Component
public class DailyHandover {

    private static final Logger LOG = LoggerFactory.getLogger(DailyHandover.class);

    private final Handovers handovers;
    private final CarryOutHandover carryOut;
    private final Clock clock;

    DailyHandover(Handovers handovers, CarryOutHandover carryOut, Clock clock) {
        this.handovers = handovers;
        this.carryOut = carryOut;
        this.clock = clock;
    }

    /** One that fails stays planned and is tried again on the next day; the others are not held up. */
    @Scheduled(cron = "0 5 0 * * *", zone = "Europe/Berlin")
    @EventListener(ApplicationReadyEvent.class)
    public void carryOut() {
        handovers.due(LocalDate.now(clock)).forEach(id -> {
            try {
                carryOut.whenDue(id);
            } catch (RuntimeException failed) {
                LOG.error("Die Übergabe {} ist nicht ausgeführt worden; nichts ist geändert.", id, failed);
            }
        });
    }
}
