package de.zielkreis.notices;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Desks;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.municipalities.Account;
import de.zielkreis.municipalities.Accounts;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.municipalities.Appointment;
import de.zielkreis.municipalities.CalendarSource;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.Person;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.notices.process.TaskLadder;
import de.zielkreis.review.QuarterReminders;
import de.zielkreis.review.QuarterlyReviews;
import de.zielkreis.review.process.ReminderLadder;
import de.zielkreis.shell.German;
import de.zielkreis.tasks.Absences;
import de.zielkreis.tasks.Deputies;
import de.zielkreis.tasks.DueTasks;
import de.zielkreis.tasks.ReminderSource;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person is told on a day. */
@ApplicationTest
@Tag("database")
class DigestTests {

    /** A Wednesday. */
    private static final LocalDate DAY = Towns.TODAY;
    private static final Instant LONG_AGO = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant YESTERDAY = Instant.parse("2026-12-08T09:00:00Z");

    @Autowired private Towns towns;
    @Autowired private Desks desks;
    @Autowired private Quarters quarters;
    @Autowired private Digests digests;
    @Autowired private Readers readers;
    @Autowired private Letters letters;
    @Autowired private NoticeChoices choices;
    @Autowired private Accounts accounts;
    @Autowired private Actors actors;
    @Autowired private Deputies deputies;
    @Autowired private QuarterlyReviews reviews;
    @Autowired private QuarterReminders reminders;
    @Autowired private ReminderLadder quarterLadder;
    @Autowired private DueTasks tasks;
    @Autowired private List<ReminderSource> sources;
    @Autowired private Absences absences;
    @Autowired private People people;
    @Autowired private TaskLadder ladder;
    @Autowired private EntityManager entities;
    @Autowired private TransactionTemplate transaction;
    @Autowired private DemoClock clock;

    private Town town;

    @BeforeEach
    void aTown() {
        town = towns.found();
    }

    @AfterEach
    void backToTheDayOfTheTests() {
        clock.travelTo(Towns.TODAY);
    }

    @Test
    void everyTaskStandsInOneGroup() {
        desks.task(town, town.coordinator(), "Überfälliges", DAY.minusDays(1), LONG_AGO);
        desks.task(town, town.coordinator(), "Heutiges", DAY, LONG_AGO);
        desks.task(town, town.coordinator(), "Baldiges", DAY.plusDays(7), LONG_AGO);
        desks.task(town, town.coordinator(), "Fernes", DAY.plusDays(8), LONG_AGO);
        desks.task(town, town.coordinator(), "Neues", DAY.plusDays(40), YESTERDAY);
        desks.followUp(desks.task(town, town.coordinator(), "Vorgelegtes", DAY.plusDays(30), LONG_AGO), DAY);
        desks.followUp(desks.task(town, town.coordinator(), "Zurückgelegtes", DAY.plusDays(5), LONG_AGO), DAY.plusDays(2));

        Digest digest = digest(town.coordinator(), DAY);

        assertThat(titles(digest.overdue())).containsExactly("Überfälliges");
        assertThat(titles(digest.dueToday())).containsExactly("Heutiges");
        assertThat(titles(digest.soon())).containsExactly("Baldiges");
        assertThat(titles(digest.fresh())).containsExactly("Neues");
        assertThat(titles(digest.followUps())).containsExactly("Vorgelegtes");
        assertThat(digest.tasks()).isEqualTo(5);
        assertThat(digest.wanted()).isTrue();
    }

    @Test
    void whatIsFreeForAGroupReachesItsMembersAndWhatIsDoneNobody() {
        desks.groupTask(town, "steeringGroup", "Beraten", DAY, LONG_AGO);
        desks.done(desks.groupTask(town, "steeringGroup", "Erledigt", DAY, LONG_AGO));

        assertThat(titles(digest(town.member(), DAY).dueToday())).containsExactly("Beraten");
        assertThat(titles(digest(town.otherMember(), DAY).dueToday())).containsExactly("Beraten");
        assertThat(digest(town.coordinator(), DAY).empty()).isTrue();
    }

    @Test
    void onADayWithoutAnythingNewNobodyIsWrittenTo() {
        desks.task(town, town.coordinator(), "Überfälliges", DAY.minusDays(1), LONG_AGO);
        told(town.coordinator(), DAY.minusDays(1).atTime(7, 0).atZone(German.ZONE).toInstant());

        Digest digest = digest(town.coordinator(), DAY);

        assertThat(digest.overdue()).hasSize(1);
        assertThat(digest.wanted()).as("the rung began the day before yesterday at the latest").isFalse();
        assertThat(digest(town.coordinator(), DAY.plusDays(2)).wanted()).as("three days after the date").isTrue();
    }

    @Test
    void aRungThatFellOnASundayIsToldOnMonday() {
        LocalDate monday = LocalDate.of(2026, 12, 14);
        desks.task(town, town.coordinator(), "Sonntags fällig", monday.minusDays(1), LONG_AGO);
        told(town.coordinator(), LocalDate.of(2026, 12, 11).atTime(7, 0).atZone(German.ZONE).toInstant());

        assertThat(digest(town.coordinator(), monday).wanted()).isTrue();
        assertThat(digest(town.coordinator(), monday.minusDays(1)).wanted()).as("nobody writes on a Sunday").isFalse();
    }

    @Test
    void weeklyTellsEverythingOnMondayAndNothingOnOtherDays() {
        desks.task(town, town.coordinator(), "Überfälliges", DAY.minusDays(1), LONG_AGO);
        choose(town.coordinator(), Rhythm.WEEKLY);

        assertThat(digest(town.coordinator(), DAY).wanted()).isFalse();
        assertThat(digest(town.coordinator(), LocalDate.of(2026, 12, 14)).wanted()).isTrue();
    }

    @Test
    void whoWantsEscalationsOnlyHearsOfNothingElse() {
        choose(town.coordinator(), Rhythm.ESCALATION_ONLY);
        desks.task(town, town.coordinator(), "Heutiges", DAY, YESTERDAY);

        assertThat(digest(town.coordinator(), DAY).wanted()).isFalse();
        assertThat(digest(town.coordinator(), LocalDate.of(2026, 12, 14)).wanted()).as("five days late").isTrue();
    }

    @Test
    void aTaskInAProcessOfAnotherMunicipalityReachesThoseItAsks() {
        desks.taskAcross(towns.found(), town, "Kontextbedingungen nennen", DAY, YESTERDAY);

        assertThat(titles(digest(town.coordinator(), DAY).dueToday())).containsExactly("Kontextbedingungen nennen");
    }

    @Test
    void whoStandsInHearsOfTheTasksOfTheAbsent() {
        Person deputy = another(towns.coordinator(town, "Dora Testperson"));
        String task = desks.task(town, town.coordinator(), "Liegt hier", DAY, LONG_AGO);
        deputies.appoint(actors.visit(actors.actor(town.coordinator().id()), town.key()), town.coordinator().id(), deputy.id(), DAY.minusDays(3), DAY.plusDays(3));

        assertThat(digest(deputy, DAY).covered()).singleElement().satisfies(item -> {
            assertThat(item.task().id()).isEqualTo(task);
            assertThat(item.insteadOf()).isEqualTo("Kora Testperson");
        });
        assertThat(digest(deputy, DAY).wanted()).isTrue();
        assertThat(digest(deputy, DAY.plusDays(5)).covered()).as("the person is back").isEmpty();
        assertThat(titles(digest(town.coordinator(), DAY).dueToday())).as("the absent person is told, too").containsExactly("Liegt hier");
    }

    @Test
    void theLeadershipLearnsANumberAndNeitherNamesNorTitles() {
        desks.task(town, town.coordinator(), "Geheimnisvoller Titel", DAY.minusDays(10), LONG_AGO);
        desks.task(town, town.member(), "Anderer Titel", DAY.minusDays(12), LONG_AGO);
        desks.task(town, town.coordinator(), "Noch nicht so weit", DAY.minusDays(9), LONG_AGO);

        Digest digest = digest(town.leader(), DAY);
        Letter letter = letters.digest(digest);

        assertThat(digest.leading()).singleElement().extracting(Digest.Leading::count).isEqualTo(2L);
        assertThat(digest.wanted()).isTrue();
        assertThat(letter.subject()).isEqualTo("Zielkreis: 2 Schritte warten länger als vorgesehen");
        assertThat(letter.plain() + letter.html()).contains("2 Schritte warten länger als vorgesehen").doesNotContain("Titel", "Kora", "Stefan");
    }

    @Test
    void aQuarterIsRecalledByItsOwnLadder() {
        towns.goal(town, "Elternkurse");
        quarters.open(town);
        LocalDate day = LocalDate.of(2026, 12, 21);
        clock.travelTo(day);
        told(town.coordinator(), day.minusDays(3).atTime(7, 0).atZone(German.ZONE).toInstant());
        assertThat(digest(town.coordinator(), day).wanted()).as("by the common ladder it would be too early, by its own nothing is noted").isFalse();

        transaction.executeWithoutResult(status -> reminders.remind(
                reviews.findByMunicipalityIdAndQuarter(town.municipality().id(), Towns.Q4).orElseThrow(), quarterLadder.ladder(), day));

        assertThat(digest(town.coordinator(), day).wanted()).isTrue();
        assertThat(digest(town.coordinator(), day).soon()).singleElement().extracting(Digest.Item::reason).asString().contains("die Ampel grau");
    }

    @Test
    void noDeputyEnteredMeansThatEveryCoordinatorHearsOfWhatTheyMayTakeOver() {
        Person colleague = another(towns.coordinator(town, "Dora Testperson"));
        towns.goal(town, "Elternkurse", null);
        towns.goal(town, "Familienbüro");
        quarters.open(town);
        LocalDate day = LocalDate.of(2026, 12, 28).minusDays(3);
        clock.travelTo(day);

        transaction.executeWithoutResult(status -> reminders.remind(
                reviews.findByMunicipalityIdAndQuarter(town.municipality().id(), Towns.Q4).orElseThrow(), quarterLadder.ladder(), day));

        assertThat(digest(colleague, day).covered()).singleElement().extracting(Digest.Item::insteadOf).isEqualTo("Kora Testperson");
    }

    @Test
    void aPersonWithoutARoleIsToldNothing() {
        desks.task(town, town.coordinator(), "Überfälliges", DAY.minusDays(1), LONG_AGO);
        towns.endRoles(town.coordinator(), DAY.minusDays(1));

        assertThat(digest(town.coordinator(), DAY).empty()).isTrue();
    }

    @Test
    void anAdviserWhoWantsOverdueMattersOnlyHearsOfThoseOfTheirOffice() {
        Person adviser = towns.person(towns.adviser(List.of(town.municipality())));
        choose(adviser, Rhythm.ESCALATION_ONLY);
        String task = desks.officeTask(town, adviser, "Kontextmodell moderieren", DAY.plusDays(1), LONG_AGO);
        assertThat(digest(adviser, DAY).wanted()).isFalse();
        desks.remove(task);

        desks.officeTask(town, adviser, "Kontextmodell moderieren", DAY.minusDays(3), LONG_AGO);

        assertThat(digest(adviser, DAY).wanted()).isTrue();
    }

    @Test
    void manyOfficesAndTownsNeedAsManyStatementsAsOne() {
        Person adviser = towns.person(towns.adviser(List.of(town.municipality())));
        desks.officeTask(town, adviser, "Kontextmodell moderieren", DAY, LONG_AGO);
        long few = statements(List.of(adviser.id()));
        Town other = towns.found();
        Person colleague = towns.person(towns.adviser(List.of(town.municipality(), other.municipality())));
        desks.officeTask(other, colleague, "Nächsten Schritt vereinbaren", DAY, LONG_AGO);

        assertThat(statements(List.of(adviser.id(), colleague.id()))).isEqualTo(few);
        assertThat(titles(digest(colleague, DAY).dueToday())).containsExactly("Nächsten Schritt vereinbaren");
    }

    @Test
    void howManyPeopleAndTasksThereAreDoesNotChangeTheNumberOfStatements() {
        desks.task(town, town.coordinator(), "Eines", DAY, LONG_AGO);
        long few = statements(List.of(town.coordinator().id()));
        for (int count = 0; count < 30; count++) {
            desks.task(town, town.member(), "Vieles " + count, DAY.minusDays(count), LONG_AGO);
            desks.task(town, town.coordinator(), "Vieles " + count, DAY.minusDays(count), LONG_AGO);
        }

        assertThat(statements(List.of(town.coordinator().id(), town.member().id(), town.otherMember().id(), town.leader().id()))).isEqualTo(few);
    }

    @Test
    void bothPartsOfTheMailSayTheSameAndLeadToTheTask() {
        String task = desks.task(town, town.coordinator(), "Öffnungszeiten & <Räume> klären", DAY.minusDays(1), LONG_AGO);

        Letter letter = letters.digest(digest(town.coordinator(), DAY));

        assertThat(letter.subject()).isEqualTo("Zielkreis: 1 Aufgabe wartet auf Sie");
        assertThat(letter.plain()).contains("Guten Morgen, Kora Testperson,", "ÜBERFÄLLIG", "- Öffnungszeiten & <Räume> klären",
                "http://localhost:8080/tasks/" + task, "http://localhost:8080/settings").doesNotContain("null", "[(", "&amp;");
        assertThat(letter.html()).contains("<html lang=\"de\"", "<h1>1 Aufgabe wartet auf Sie</h1>", "<h2>Überfällig</h2>",
                "Öffnungszeiten &amp; &lt;Räume&gt; klären", "http://localhost:8080/tasks/" + task)
                .doesNotContain("<table", "<img", "<script", "<link", "url(");
    }

    @Test
    void aMeetingOnTheNextWorkingDayIsWorthAMailAndACancelledOneIsNot() {
        assertThat(withMeeting(DAY.plusDays(1), false).wanted()).isTrue();
        assertThat(withMeeting(DAY.plusDays(4), false)).satisfies(digest -> {
            assertThat(digest.appointments()).hasSize(1);
            assertThat(digest.wanted()).as("it can wait").isFalse();
        });
        assertThat(withMeeting(DAY.plusDays(1), true).appointments()).isEmpty();
        Letter letter = letters.digest(withMeeting(DAY.plusDays(1), false));
        assertThat(letter.subject()).isEqualTo("Zielkreis: 1 Termin in den nächsten Tagen");
        assertThat(letter.plain()).contains("TERMINE", "Lenkungsgruppe", "Donnerstag, 10. Dezember, 14:00 bis 16:00 Uhr", "Rathaus");
    }

    private Digest withMeeting(LocalDate day, boolean cancelled) {
        CalendarSource source = (some, from, to) -> some.stream().map(person -> new Appointment("meeting-1@zielkreis", 0, person, "Lenkungsgruppe", "Stadt Teststadt",
                day.atTime(14, 0), day.atTime(16, 0), "Rathaus", "/municipalities/" + town.key(), cancelled, LONG_AGO)).toList();
        Digests withSource = new Digests(tasks, sources, absences, List.of(source), people, ladder);
        return withSource.of(readers.of(List.of(town.coordinator().id()), DAY), DAY).get(0);
    }

    @Test
    void aLongListIsCutAndSaysSo() {
        for (int count = 0; count < Letters.LINES + 3; count++) {
            desks.task(town, town.coordinator(), "Aufgabe " + count, DAY, LONG_AGO);
        }

        Letter letter = letters.digest(digest(town.coordinator(), DAY));

        assertThat(letter.subject()).isEqualTo("Zielkreis: 15 Aufgaben warten auf Sie");
        assertThat(letter.plain().lines().filter(line -> line.startsWith("- "))).hasSize(Letters.LINES);
        assertThat(letter.html()).contains("Dazu kommen 3 weitere.");
    }

    private long statements(List<PersonId> people) {
        Statistics statistics = entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        digests.of(readers.of(people, DAY), DAY);
        return statistics.getPrepareStatementCount();
    }

    private Digest digest(Person person, LocalDate day) {
        return digests.of(readers.of(List.of(person.id()), day), day).get(0);
    }

    private static List<String> titles(List<Digest.Item> items) {
        return items.stream().map(item -> item.task().title()).toList();
    }

    private Person another(String login) {
        Account account = accounts.findByLogin(login).orElseThrow();
        return entities.find(Person.class, account.personId());
    }

    private void told(Person person, Instant at) {
        transaction.executeWithoutResult(status -> {
            NoticeChoice choice = choices.findByPersonId(person.id()).orElseGet(() -> new NoticeChoice(person.id(), DAY.minusDays(30)));
            choice.told(at);
            choices.save(choice);
        });
    }

    private void choose(Person person, Rhythm rhythm) {
        transaction.executeWithoutResult(status -> {
            NoticeChoice choice = new NoticeChoice(person.id(), DAY.minusDays(30));
            choice.choose(rhythm);
            choices.save(choice);
        });
    }
}
