package de.zielkreis.notices;

import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A mail in the outbox. Whoever sends it claims it for a while; a claim that has run out is anybody's. */
@Entity
public class Mail {

    /** How long after a failed attempt the next one comes; after the last there is none. */
    static final List<Duration> PAUSES = List.of(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(30),
            Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(4));
    /** Longer than the mail server may take for one mail. */
    static final Duration LEASE = Duration.ofMinutes(5);

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person_id"))
    private PersonId personId;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    private String occasion;

    @Column(name = "mail_day")
    private LocalDate day;

    private String address;
    private String subject;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String plainPart;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String htmlPart;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;
    private Instant nextTryAt;
    private Instant claimedUntil;
    private UUID claim;

    @Enumerated(EnumType.STRING)
    private MailProblem problem;

    private Instant createdAt;
    private Instant endedAt;

    @Version
    private Long version;

    protected Mail() {
    }

    private Mail(PersonId person, String address, MailKind kind, String occasion, LocalDate day, Letter letter, Instant at) {
        this.id = UUID.randomUUID();
        this.personId = person;
        this.address = address;
        this.kind = kind;
        this.occasion = kind.name().toLowerCase() + ":" + occasion;
        this.day = day;
        this.subject = letter.subject();
        this.plainPart = letter.plain();
        this.htmlPart = letter.html();
        this.state = MailState.WAITING;
        this.createdAt = at;
        this.nextTryAt = at;
    }

    /** The one digest of a person and day. */
    static Mail digest(PersonId person, String address, LocalDate day, Letter letter, Instant at) {
        return new Mail(person, address, MailKind.DIGEST, day.toString(), day, letter, at);
    }

    /** @param once what makes a second click the same mail */
    static Mail trial(PersonId person, String address, UUID once, LocalDate day, Letter letter, Instant at) {
        return new Mail(person, address, MailKind.TRIAL, once.toString(), day, letter, at);
    }

    /** Somebody is going to send it; the answer is what they show afterwards. */
    UUID claim(Instant now) {
        claim = UUID.randomUUID();
        claimedUntil = now.plus(LEASE);
        attempts++;
        return claim;
    }

    /** The server has taken it, whoever sent it. */
    void accepted(Instant at) {
        if (state == MailState.WAITING) {
            end(MailState.SENT, at);
            problem = null;
        }
    }

    /** The server has not taken it; somebody else's claim is left alone. */
    void refused(UUID by, MailProblem why, Instant at) {
        if (state != MailState.WAITING || !by.equals(claim)) {
            return;
        }
        problem = why;
        claim = null;
        claimedUntil = null;
        if (attempts > PAUSES.size()) {
            state = MailState.GIVEN_UP;
            endedAt = at;
        } else {
            nextTryAt = at.plus(PAUSES.get(attempts - 1));
        }
    }

    /** Tried again from the beginning; only what was given up today, because a later digest says everything anew. */
    boolean retry(LocalDate today, Instant at) {
        boolean again = retriable(today);
        if (again) {
            state = MailState.WAITING;
            attempts = 0;
            endedAt = null;
            nextTryAt = at;
        }
        return again;
    }

    boolean retriable(LocalDate today) {
        return state == MailState.GIVEN_UP && day.equals(today);
    }

    private void end(MailState how, Instant at) {
        state = how;
        endedAt = at;
        claim = null;
        claimedUntil = null;
        plainPart = null;
        htmlPart = null;
    }

    public UUID id() {
        return id;
    }

    public PersonId personId() {
        return personId;
    }

    public MailKind kind() {
        return kind;
    }

    /** What the mail is for; a person gets one mail for it. */
    String occasion() {
        return occasion;
    }

    public LocalDate day() {
        return day;
    }

    String address() {
        return address;
    }

    String subject() {
        return subject;
    }

    /** Null as soon as it is sent. */
    String plain() {
        return plainPart;
    }

    /** Null as soon as it is sent. */
    String html() {
        return htmlPart;
    }

    public MailState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextTryAt() {
        return nextTryAt;
    }

    /** Null when nothing has gone wrong. */
    public MailProblem problem() {
        return problem;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null while it waits. */
    public Instant endedAt() {
        return endedAt;
    }
}
