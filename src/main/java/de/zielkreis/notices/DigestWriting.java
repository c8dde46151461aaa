package de.zielkreis.notices;

import static java.util.stream.Collectors.toMap;

import de.zielkreis.municipalities.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the digests of a day into the outbox, some people at a time. Who works on a person holds their row; others pass it over, and
 * whoever crashes leaves it as it was. So a person is dealt with once a day, however many nodes there are.
 */
@Component
class DigestWriting {

    private static final String ENROL = """
            insert into notice_choice (person_id, rhythm, looked_on, version)
            select p.id, 'DAILY', ?, 0 from person p join account a on a.person_id = p.id
            where a.active = true and p.email is not null and not exists (select 1 from notice_choice c where c.person_id = p.id)""";
    private static final String NEXT = """
            select person_id from notice_choice where looked_on < ? order by looked_on, person_id limit ? for update skip locked""";

    private final JdbcTemplate jdbc;
    private final NoticeChoices choices;
    private final Readers readers;
    private final Digests digests;
    private final Letters letters;
    private final Mails mails;
    private final Clock clock;

    DigestWriting(JdbcTemplate jdbc, NoticeChoices choices, Readers readers, Digests digests, Letters letters, Mails mails, Clock clock) {
        this.jdbc = jdbc;
        this.choices = choices;
        this.readers = readers;
        this.digests = digests;
        this.letters = letters;
        this.mails = mails;
        this.clock = clock;
    }

    /** Everybody with an account and an address takes part, until they choose otherwise. */
    @Transactional
    public int enrol(LocalDate day) {
        return jdbc.update(ENROL, day.minusDays(1));
    }

    /** What was not sent on its day is put away, and what is older than some weeks is forgotten. */
    @Transactional
    public void tidy(LocalDate day, int weeksKept) {
        mails.expire(day, clock.instant());
        mails.forgetBefore(day.minusWeeks(weeksKept));
    }

    /** Deals with the next people; the answer is how many, and 0 when everybody has had their turn or is with another node. */
    @Transactional
    public int write(LocalDate day, int people) {
        return write(day, jdbc.queryForList(NEXT, UUID.class, day, people).stream().map(PersonId::new).toList());
    }

    private int write(LocalDate day, List<PersonId> people) {
        Map<PersonId, NoticeChoice> chosen = choices.findByPersonIdIn(people).stream().collect(toMap(NoticeChoice::personId, choice -> choice));
        Instant now = clock.instant();
        chosen.values().forEach(choice -> choice.looked(day));
        List<Reader> reachable = readers.of(people, day).stream().filter(reader -> reader.email() != null && reader.inUse())
                .filter(reader -> reader.rhythm().goesOutOn(day)).toList();
        for (Digest digest : digests.of(reachable, day)) {
            if (digest.wanted()) {
                mails.save(Mail.digest(digest.reader().id(), digest.reader().email(), day, letters.digest(digest), now));
            } else {
                chosen.get(digest.reader().id()).told(now);
            }
        }
        return people.size();
    }
}
