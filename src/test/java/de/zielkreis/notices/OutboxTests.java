package de.zielkreis.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Desks;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.municipalities.Person;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** From the outbox to a real mail server: each mail once, whoever sends and whatever happens in between. */
@ApplicationTest
@Tag("database")
class OutboxTests {

    private static final ServerSetup ANY_PORT = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    /** A Wednesday on which no other test writes mail. */
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final Instant LONG_AGO = Instant.parse("2026-11-02T09:00:00Z");

    @Autowired private Towns towns;
    @Autowired private Desks desks;
    @Autowired private Outbox outbox;
    @Autowired private Mails mails;
    @Autowired private NoticeChoices choices;
    @Autowired private Letters letters;
    @Autowired private DigestWriting writing;
    @Autowired private MailDispatch dispatchOfTheApplication;
    @Autowired private DailyDigest digestOfTheApplication;
    @Autowired private Sending sending;
    @Autowired private ApplicationContext context;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private DemoClock clock;

    private GreenMail server;
    private Town town;

    @BeforeEach
    void aServerAndATown() {
        town = towns.found();
        clock.travelTo(DAY);
        server = new GreenMail(ANY_PORT);
        server.start();
        // Whatever other tests left behind is none of this one's business.
        jdbc.update("update mail set state = 'EXPIRED' where state = 'WAITING'");
    }

    @AfterEach
    void theServerStops() {
        server.stop();
        jdbc.update("update mail set state = 'EXPIRED' where state = 'WAITING'");
        clock.travelTo(Towns.TODAY);
    }

    @Test
    void aDigestArrivesWithBothPartsAndIsMarkedAsSent() throws Exception {
        String address = desks.reachable(town.coordinator());
        String task = desks.task(town, town.coordinator(), "Räume suchen", DAY.minusDays(1), LONG_AGO);

        digest(route(server)).write();
        new MailDispatch(outbox, route(server)).sendWaiting();

        MimeMessage mail = only(address);
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(mail.getSubject()).isEqualTo("Zielkreis: 1 Aufgabe wartet auf Sie");
        assertThat(mail.getFrom()[0]).hasToString("Zielkreis <zielkreis@kommune.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat((String) parts.getBodyPart(0).getContent()).contains("Räume suchen", "https://zielkreis.example/tasks/" + task);
        assertThat((String) parts.getBodyPart(1).getContent()).contains("lang=\"de\"", "Räume suchen", "https://zielkreis.example/tasks/" + task);
        assertThat(mailOf(town.coordinator())).satisfies(sent -> {
            assertThat(sent.state()).isEqualTo(MailState.SENT);
            assertThat(sent.plain()).as("what it said is not kept").isNull();
            assertThat(sent.html()).isNull();
        });
        assertThat(choices.findByPersonId(town.coordinator().id()).orElseThrow().toldAt()).isEqualTo(clock.instant());
    }

    @Test
    void howeverOftenTheDayIsDealtWithAPersonGetsOneMail() {
        String address = desks.reachable(town.coordinator());
        desks.task(town, town.coordinator(), "Räume suchen", DAY.minusDays(1), LONG_AGO);

        for (int round = 0; round < 3; round++) {
            digest(route(server)).write();
            new MailDispatch(outbox, route(server)).sendWaiting();
            desks.task(town, town.coordinator(), "Noch etwas " + round, DAY, clock.instant());
        }

        assertThat(to(address)).hasSize(1);
    }

    @Test
    void anAdviserIsWrittenToOnceAboutWhatIsFreeForTheirOffice() throws Exception {
        Person adviser = adviser(town);
        String address = desks.reachable(adviser);
        String task = desks.officeTask(town, adviser, "Kontextmodell moderieren", DAY.minusDays(1), LONG_AGO);

        for (int round = 0; round < 2; round++) {
            digest(route(server)).write();
            new MailDispatch(outbox, route(server)).sendWaiting();
        }

        assertThat((String) ((MimeMultipart) only(address).getContent()).getBodyPart(0).getContent())
                .contains("Kontextmodell moderieren", town.municipality().displayName(), "https://zielkreis.example/tasks/" + task);
    }

    @Test
    void anAdviserIsNotWrittenToAboutAnotherOfficeOrATownThatTheirsDoesNotAccompany() {
        Person adviser = adviser(town);
        String address = desks.reachable(adviser);
        desks.officeTask(town, adviser(town), "Fremde Fachberatung", DAY.minusDays(1), LONG_AGO);
        desks.officeTask(towns.found(), adviser, "Nicht begleitet", DAY.minusDays(1), LONG_AGO);
        clock.travelTo(DAY);

        digest(route(server)).write();
        new MailDispatch(outbox, route(server)).sendWaiting();

        assertThat(to(address)).isEmpty();
    }

    @Test
    void whoHasLeftTheOfficeOrMayNotSignInIsNotWrittenTo() {
        Person former = adviser(town);
        Person locked = adviser(town);
        List<String> addresses = List.of(desks.reachable(former), desks.reachable(locked));
        desks.officeTask(town, former, "Kontextmodell moderieren", DAY.minusDays(1), LONG_AGO);
        desks.officeTask(town, locked, "Kontextmodell moderieren", DAY.minusDays(1), LONG_AGO);
        towns.endRoles(former, DAY.minusDays(1));
        jdbc.update("update account set active = false where person_id = ?", locked.id().uuid());

        digest(route(server)).write();
        new MailDispatch(outbox, route(server)).sendWaiting();

        assertThat(addresses).allSatisfy(address -> assertThat(to(address)).isEmpty());
    }

    private Person adviser(Town accompanied) {
        return towns.person(towns.adviser(List.of(accompanied.municipality())));
    }

    @Test
    void twoNodesThatWriteAtTheSameTimeWriteOnce() throws Exception {
        desks.reachable(town.coordinator());
        desks.reachable(town.member());
        desks.reachable(town.otherMember());
        for (Person person : List.of(town.coordinator(), town.member(), town.otherMember())) {
            desks.task(town, person, "Räume suchen", DAY.minusDays(1), LONG_AGO);
        }

        atTheSameTime(() -> {
            digest(route(server)).write();
            return 0;
        }, () -> {
            digest(route(server)).write();
            return 0;
        });

        assertThat(jdbc.queryForObject("select count(*) from mail where mail_day = ? and person_id in (?, ?, ?)", Integer.class, DAY,
                town.coordinator().id().uuid(), town.member().id().uuid(), town.otherMember().id().uuid())).isEqualTo(3);
    }

    @Test
    void twoSendersThatRaceSendEveryMailOnce() throws Exception {
        String address = desks.reachable(town.coordinator());
        for (int count = 0; count < 60; count++) {
            trial(town.coordinator(), address);
        }

        List<Integer> sent = atTheSameTime(() -> new MailDispatch(outbox, route(server)).sendWaiting(),
                () -> new MailDispatch(outbox, route(server)).sendWaiting());

        assertThat(sent.get(0) + sent.get(1)).isEqualTo(60);
        assertThat(to(address)).hasSize(60).extracting(OutboxTests::number).doesNotHaveDuplicates();
        assertThat(outbox.next()).isEmpty();
    }

    @Test
    void aSenderThatCrashedHoldsAMailUntilItsLeaseEnds() {
        String address = desks.reachable(town.coordinator());
        trial(town.coordinator(), address);
        assertThat(outbox.next()).as("claimed, and then the node is gone").isPresent();

        assertThat(new MailDispatch(outbox, route(server)).sendWaiting()).isZero();
        clock.travelTo(clock.instant().plus(Mail.LEASE).plusSeconds(1));

        assertThat(new MailDispatch(outbox, route(server)).sendWaiting()).isEqualTo(1);
        assertThat(to(address)).hasSize(1);
    }

    @Test
    void aSecondCopyWouldCarryTheSameNumber() {
        String address = desks.reachable(town.coordinator());
        UUID id = trial(town.coordinator(), address);
        Mail mail = mails.findById(id).orElseThrow();

        route(server).send(mail);
        route(server).send(mail);

        assertThat(to(address)).extracting(OutboxTests::number).containsOnly("<" + id + "@kommune.example>");
    }

    @Test
    void aServerThatDoesNotAnswerIsTriedAgainLaterAndLaterUntilTheMailIsGivenUp() throws Exception {
        String address = desks.reachable(town.coordinator());
        UUID id = trial(town.coordinator(), address);
        MailDispatch nowhere = new MailDispatch(outbox, route(closedPort()));

        Duration before = Duration.ZERO;
        for (Duration pause : Mail.PAUSES) {
            nowhere.sendWaiting();
            Mail mail = mails.findById(id).orElseThrow();
            assertThat(mail.state()).isEqualTo(MailState.WAITING);
            assertThat(mail.problem()).isEqualTo(MailProblem.UNREACHABLE);
            assertThat(Duration.between(clock.instant(), mail.nextTryAt())).isEqualTo(pause).isGreaterThan(before);
            assertThat(outbox.next()).as("not before its time").isEmpty();
            clock.travelTo(mail.nextTryAt());
            before = pause;
        }
        nowhere.sendWaiting();

        assertThat(mails.findById(id).orElseThrow().state()).isEqualTo(MailState.GIVEN_UP);
        clock.travelTo(clock.instant().plus(Duration.ofDays(1)));
        assertThat(outbox.next()).isEmpty();
    }

    @Test
    void allAttemptsLieWithinTheDayOfTheMail() {
        assertThat(Mail.PAUSES.stream().reduce(Duration.ZERO, Duration::plus)).isLessThan(Duration.ofHours(12));
    }

    @Test
    void anAddressThatTheServerDoesNotKnowIsNamedAsSuch() throws Exception {
        UUID id = trial(town.coordinator(), desks.reachable(town.coordinator()));

        try (SmtpServerThatRefuses refusing = new SmtpServerThatRefuses()) {
            new MailDispatch(outbox, route(refusing.port())).sendWaiting();

            assertThat(refusing.asked()).isEqualTo(1);
        }
        assertThat(mails.findById(id).orElseThrow().problem()).isEqualTo(MailProblem.ADDRESS);
    }

    @Test
    void whatWasGivenUpTodayCanBeTriedAgainAndYesterdaysIsNot() throws Exception {
        String address = desks.reachable(town.coordinator());
        UUID id = trial(town.coordinator(), address);
        jdbc.update("update mail set state = 'GIVEN_UP', attempts = 7 where id = ?", id);

        assertThat(sending.retry(town.municipality().id(), id)).isTrue();
        assertThat(new MailDispatch(outbox, route(server)).sendWaiting()).isEqualTo(1);
        assertThat(sending.retry(town.municipality().id(), id)).as("it is sent").isFalse();

        jdbc.update("update mail set state = 'GIVEN_UP', mail_day = ? where id = ?", DAY.minusDays(1), id);
        assertThat(sending.retry(town.municipality().id(), id)).isFalse();
    }

    @Test
    void aDigestIsNotSentOnAnotherDayButWhatItWouldHaveToldComesWithTheNext() {
        String address = desks.reachable(town.coordinator());
        desks.task(town, town.coordinator(), "Räume suchen", DAY, LONG_AGO);
        digest(route(server)).write();

        clock.travelTo(DAY.plusDays(1));
        assertThat(new MailDispatch(outbox, route(server)).sendWaiting()).isZero();
        digest(route(server)).write();
        new MailDispatch(outbox, route(server)).sendWaiting();

        assertThat(to(address)).hasSize(1);
        assertThat(GreenMailUtil.getBody(to(address).get(0))).contains("tasks/");
        assertThat(jdbc.queryForList("select state from mail where person_id = ? order by mail_day", String.class,
                town.coordinator().id().uuid())).containsExactly("EXPIRED", "SENT");
    }

    @Test
    void withoutAServerNothingIsWrittenAndNothingPilesUp() {
        desks.reachable(town.coordinator());
        desks.task(town, town.coordinator(), "Räume suchen", DAY, LONG_AGO);

        digestOfTheApplication.write();
        dispatchOfTheApplication.sendWaiting();

        assertThat(context.getBean(MailRoute.class).open()).isFalse();
        assertThat(mailsTo(town.coordinator())).isZero();
    }

    @Test
    void onWeekendsAndHolidaysNobodyIsWrittenTo() {
        desks.reachable(town.coordinator());
        desks.task(town, town.coordinator(), "Räume suchen", DAY, LONG_AGO);

        for (LocalDate day : List.of(LocalDate.of(2027, 2, 6), LocalDate.of(2027, 2, 7), LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 29))) {
            clock.travelTo(day);
            digest(route(server)).write();
        }

        assertThat(mailsTo(town.coordinator())).isZero();
    }

    @Test
    void nobodyGetsTwoDigestsOnOneDayInThreeYears() {
        desks.reachable(town.coordinator());
        desks.reachable(town.member());
        transaction.executeWithoutResult(status -> {
            NoticeChoice choice = new NoticeChoice(town.member().id(), DAY);
            choice.choose(Rhythm.WEEKLY);
            choices.save(choice);
        });
        LocalDate first = LocalDate.of(2031, 1, 1);
        for (Person person : List.of(town.coordinator(), town.member())) {
            for (int month = 0; month < 36; month++) {
                desks.task(town, person, "Monat " + month, first.plusMonths(month), LONG_AGO);
            }
        }

        first.datesUntil(first.plusYears(3)).filter(day -> day.getDayOfYear() % 17 < 2).forEach(day -> {
            clock.travelTo(day);
            digest(route(server)).write();
            digest(route(server)).write();
            jdbc.update("update mail set state = 'SENT' where state = 'WAITING'");
            jdbc.update("update notice_choice set told_at = ? where person_id in (?, ?)", day.atTime(7, 0),
                    town.coordinator().id().uuid(), town.member().id().uuid());
        });

        List<LocalDate> days = jdbc.queryForList("select mail_day from mail where person_id = ? and mail_day >= ?", LocalDate.class,
                town.coordinator().id().uuid(), first);
        List<LocalDate> weekly = jdbc.queryForList("select mail_day from mail where person_id = ? and mail_day >= ?", LocalDate.class,
                town.member().id().uuid(), first);
        assertThat(days).doesNotHaveDuplicates().allMatch(WorkingDays::isWorkingDay);
        assertThat(weekly).doesNotHaveDuplicates().allMatch(WorkingDays::beginsTheWeek);
    }

    @Test
    void theDatabaseRefusesASecondDigestOfTheSameDay() {
        Letter letter = new Letter("a", "b", "c");
        transaction.executeWithoutResult(status -> mails.save(Mail.digest(town.coordinator().id(), "a@kommune.example", DAY, letter, clock.instant())));

        assertThatThrownBy(() -> transaction.executeWithoutResult(status ->
                mails.save(Mail.digest(town.coordinator().id(), "a@kommune.example", DAY, letter, clock.instant()))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void thousandsOfPeopleAreDealtWithPageByPage() {
        List<Object[]> rows = java.util.stream.IntStream.range(0, 2000).mapToObj(count -> new Object[] {UUID.randomUUID(), "Testperson " + count}).toList();
        jdbc.batchUpdate("insert into person (id, name, email, version) values (?, ?, 'viele@kommune.example', 0)", rows);
        jdbc.batchUpdate("insert into account (person_id, login, password_hash, active, version) values (?, ?, '{noop}x', true, 0)",
                rows.stream().map(row -> new Object[] {row[0], "v" + row[0]}).toList());
        jdbc.batchUpdate("insert into membership (id, person_id, municipality_id, role, valid_from, version) values (?, ?, ?, 'PLANNER', ?, 0)",
                rows.stream().map(row -> new Object[] {UUID.randomUUID(), row[0], town.municipality().id().uuid(), DAY.minusDays(9)}).toList());
        desks.groupTask(town, "planner", "Zahlen melden", DAY, LONG_AGO);
        writing.enrol(DAY);

        int pages = 0;
        for (int dealt = writing.write(DAY, DailyDigest.PAGE); dealt > 0; dealt = writing.write(DAY, DailyDigest.PAGE)) {
            assertThat(dealt).isLessThanOrEqualTo(DailyDigest.PAGE);
            pages++;
        }

        assertThat(pages).isGreaterThanOrEqualTo(20);
        assertThat(jdbc.queryForObject("select count(*) from mail m join membership s on s.person_id = m.person_id where s.municipality_id = ?"
                + " and s.role = 'PLANNER' and m.mail_day = ?", Integer.class, town.municipality().id().uuid(), DAY)).isEqualTo(2000);
        jdbc.update("delete from notice_choice where person_id in (select person_id from account where login like 'v%-%')");
        jdbc.update("update account set active = false where login like 'v%-%'");
        jdbc.update("update mail set state = 'EXPIRED', plain_part = null, html_part = null where state = 'WAITING'");
    }

    private DailyDigest digest(MailRoute route) {
        return new DailyDigest(new DigestWritingWithLinks().with(route), route, clock);
    }

    /** The writing of the application, with links to another address. */
    private final class DigestWritingWithLinks {

        DigestWriting with(MailRoute route) {
            Letters other = new Letters(context.getBean(org.thymeleaf.spring6.SpringTemplateEngine.class), route);
            return new DigestWriting(jdbc, choices, context.getBean(Readers.class), context.getBean(Digests.class), other, mails, clock) {

                @Override
                public int enrol(LocalDate day) {
                    return transaction.execute(status -> super.enrol(day));
                }

                @Override
                public void tidy(LocalDate day, int weeksKept) {
                    transaction.executeWithoutResult(status -> super.tidy(day, weeksKept));
                }

                @Override
                public int write(LocalDate day, int people) {
                    return transaction.execute(status -> super.write(day, people));
                }
            };
        }
    }

    private UUID trial(Person person, String address) {
        return transaction.execute(status -> mails.save(Mail.trial(person.id(), address, UUID.randomUUID(), LocalDate.now(clock),
                letters.trial(person.name()), clock.instant())).id());
    }

    private Mail mailOf(Person person) {
        return mails.findById(jdbc.queryForObject("select id from mail where person_id = ? and mail_day = ?", UUID.class, person.id().uuid(), DAY))
                .orElseThrow();
    }

    private int mailsTo(Person person) {
        return jdbc.queryForObject("select count(*) from mail where person_id = ?", Integer.class, person.id().uuid());
    }

    private MimeMessage only(String address) {
        assertThat(to(address)).hasSize(1);
        return to(address).get(0);
    }

    private List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages()).filter(message -> isTo(message, address)).toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String number(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static MailRoute route(GreenMail server) {
        return route(server.getSmtp().getPort());
    }

    private static MailRoute route(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().put("mail.smtp.timeout", "10000");
        return new MailRoute(Optional.of(sender), "127.0.0.1", "Zielkreis <zielkreis@kommune.example>", "https://zielkreis.example/");
    }

    private static int closedPort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static <T> List<T> atTheSameTime(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<T>> both = nodes.invokeAll(List.of(() -> {
                start.await();
                return one.call();
            }, () -> {
                start.await();
                return other.call();
            }));
            return List.of(both.get(0).get(), both.get(1).get());
        } finally {
            nodes.shutdown();
        }
    }
}
