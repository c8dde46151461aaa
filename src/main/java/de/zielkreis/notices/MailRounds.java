package de.zielkreis.notices;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes the digests in the morning of working days, again and again in case a morning was missed, and sends what waits. */
@Component
@EnableScheduling
@ConditionalOnProperty("zielkreis.mail.sends-itself")
class MailRounds {

    private final DailyDigest digest;
    private final MailDispatch dispatch;

    MailRounds(DailyDigest digest, MailDispatch dispatch) {
        this.digest = digest;
        this.dispatch = dispatch;
    }

    @Scheduled(cron = "${zielkreis.mail.digest-at}", zone = "Europe/Berlin")
    void write() {
        digest.write();
    }

    @Scheduled(fixedDelayString = "${zielkreis.mail.sends-every}", initialDelayString = "${zielkreis.mail.sends-every}")
    void send() {
        dispatch.sendWaiting();
    }
}
