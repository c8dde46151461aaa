package de.zielkreis.review;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets the quarters open by themselves: every morning, and at once after a start, when a morning may have been missed. */
@Component
@EnableScheduling
@ConditionalOnProperty("zielkreis.review.opens-itself")
class DailyReconcile {

    private final ReconcileQuarters quarters;
    private final Clock clock;

    DailyReconcile(ReconcileQuarters quarters, Clock clock) {
        this.quarters = quarters;
        this.clock = clock;
    }

    @Scheduled(cron = "${zielkreis.review.opens-at}", zone = "Europe/Berlin")
    @EventListener(ApplicationReadyEvent.class)
    void reconcile() {
        quarters.reconcile(LocalDate.now(clock));
    }
}
