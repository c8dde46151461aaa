package de.zielkreis.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands out waiting mails, each to one sender at a time, and notes what became of them. Every step is a transaction of its own. */
@Component
class Outbox {

    /** Rows that another sender holds are passed over, on H2 and PostgreSQL alike. */
    private static final String NEXT = """
            select id from mail where state = 'WAITING' and next_try_at <= ? and (claimed_until is null or claimed_until <= ?)
            and (kind <> 'DIGEST' or mail_day = ?)
            order by next_try_at, id limit 1 for update skip locked""";

    private final Mails mails;
    private final NoticeChoices choices;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Outbox(Mails mails, NoticeChoices choices, JdbcTemplate jdbc, Clock clock) {
        this.mails = mails;
        this.choices = choices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The next mail that nobody is sending; empty when none waits. */
    @Transactional
    public Optional<Claimed> next() {
        Instant now = clock.instant();
        LocalDateTime moment = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        List<UUID> found = jdbc.queryForList(NEXT, UUID.class, moment, moment, LocalDate.now(clock));
        return found.stream().findFirst().flatMap(mails::findById).map(mail -> new Claimed(mail, mail.claim(now)));
    }

    /** The server has it: from now on nobody sends it, and what it told is no news any more. */
    @Transactional
    public void accepted(UUID id) {
        Mail mail = mails.lock(id).orElseThrow();
        mail.accepted(clock.instant());
        if (mail.kind() == MailKind.DIGEST) {
            choices.told(mail.personId(), mail.createdAt());
        }
    }

    /** The server does not have it; it is tried again later, or given up. */
    @Transactional
    public MailState refused(UUID id, UUID claim, MailProblem why) {
        Mail mail = mails.lock(id).orElseThrow();
        mail.refused(claim, why, clock.instant());
        return mail.state();
    }

    /** A mail and the word that says who is sending it. */
    record Claimed(Mail mail, UUID claim) {
    }
}
