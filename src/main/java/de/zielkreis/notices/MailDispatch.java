package de.zielkreis.notices;

import de.zielkreis.notices.Outbox.Claimed;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what waits in the outbox, one mail after the other, outside of any transaction. */
@Component
public class MailDispatch {

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatch.class);

    private final Outbox outbox;
    private final MailRoute route;

    MailDispatch(Outbox outbox, MailRoute route) {
        this.outbox = outbox;
        this.route = route;
    }

    /** Sends until nothing waits any more; the answer is how many mails the server took. */
    public int sendWaiting() {
        int sent = 0;
        for (Optional<Claimed> next = next(); next.isPresent(); next = next()) {
            if (send(next.get())) {
                sent++;
            }
        }
        return sent;
    }

    private Optional<Claimed> next() {
        return route.open() ? outbox.next() : Optional.empty();
    }

    private boolean send(Claimed claimed) {
        Mail mail = claimed.mail();
        try {
            route.send(mail);
        } catch (RuntimeException failed) {
            MailProblem why = MailRoute.problem(failed);
            MailState state = outbox.refused(mail.id(), claimed.claim(), why);
            LOG.warn("Die E-Mail {} ist nicht angenommen worden ({}, Stand {}): {}", mail.id(), why, state, failed.getMessage());
            return false;
        }
        outbox.accepted(mail.id());
        return true;
    }
}
