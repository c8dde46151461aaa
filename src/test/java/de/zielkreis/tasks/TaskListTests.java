package de.zielkreis.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielkreis.ApplicationTest;
import de.zielkreis.demo.DemoClock;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Filters, orders and pages of the task list. */
@ApplicationTest
@Tag("database")
class TaskListTests {

    private static final LocalDate TODAY = Towns.TODAY;

    @Autowired private Towns towns;
    @Autowired private Quarters quarters;
    @Autowired private TaskList list;
    @Autowired private TaskDesk desk;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private DemoClock clock;

    private Town town;
    private Actor kora;
    private ManyEntries entries;

    @BeforeEach
    void aTownWithoutTasks() {
        town = towns.found();
        kora = quarters.actor(town.coordinator());
        entries = new ManyEntries(jdbc, town);
    }

    @AfterEach
    void backToTheDayOfTheTests() {
        clock.travelTo(TODAY);
    }

    @ParameterizedTest
    @EnumSource(TaskOrder.class)
    void bothDirectionsMeetEveryTaskOnceAlsoWhereManyAreDueOnTheSameDay(TaskOrder order) {
        entries.add(9, "Eins", "Thema B", TODAY);
        entries.add(8, "Zwei", "Thema A", TODAY);
        entries.add(6, "Drei", "Thema C", null);
        TaskFilter filter = filter("order", order.name());

        List<String> forwards = new ArrayList<>();
        TaskList.Page page = list.page(kora, filter, null, false, 5);
        assertThat(page.previous()).isNull();
        ids(page, forwards);
        while (page.next() != null) {
            page = list.page(kora, filter, TaskPlace.parse(order, page.next().text()).orElseThrow(), false, 5);
            ids(page, forwards);
        }
        List<String> backwards = new ArrayList<>();
        TaskList.Page before = page;
        reversed(before, backwards);
        while (before.previous() != null) {
            before = list.page(kora, filter, TaskPlace.parse(order, before.previous().text()).orElseThrow(), true, 5);
            reversed(before, backwards);
        }

        assertThat(forwards).hasSize(23).doesNotHaveDuplicates();
        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(forwards);
    }

    @Test
    void sortsByDueDateByAgeAndByTopic() {
        String late = entries.add("Spät", "Thema A", TODAY.plusDays(9), null);
        entries.add(3, "Dazwischen", "Thema B", TODAY.plusDays(5));
        String early = entries.add("Früh und neu", "Thema C", TODAY, null);

        assertThat(found()).first().isEqualTo(early);
        assertThat(found()).last().isEqualTo(late);
        assertThat(found("order", "NEWEST")).first().isEqualTo(early);
        assertThat(found("order", "TOPIC")).first().isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"ALL, mine free colleague", "MINE, mine", "FREE, free", "COLLEAGUES, colleague", "STANDING_IN, ''"})
    void showsWhoseTasksAreAskedFor(String whose, String expected) {
        Map<String, String> named = new HashMap<>();
        named.put(entries.add("Meine", "Thema", TODAY, town.coordinator().id()), "mine");
        named.put(entries.add("Freie", "Thema", TODAY.plusDays(1), null), "free");
        named.put(entries.add("Andere", "Thema", TODAY.plusDays(2), town.leader().id()), "colleague");

        assertThat(String.join(" ", found("whose", whose).stream().map(named::get).toList())).isEqualTo(expected);
        assertThat(found("assignee", town.leader().id().toString())).extracting(named::get).containsExactly("colleague");
    }

    @ParameterizedTest
    @CsvSource({"ANY, past today sunday month later none", "OVERDUE, past", "THIS_WEEK, today sunday", "NEXT_30_DAYS, today sunday month", "NO_DATE, none"})
    void showsWhatIsDueInTheRangeInEveryOrder(String range, String expected) {
        Map<String, String> named = new HashMap<>();
        named.put(entries.add("a", "Thema", TODAY.minusDays(1), null), "past");
        named.put(entries.add("b", "Thema", TODAY, null), "today");
        named.put(entries.add("c", "Thema", LocalDate.of(2026, 12, 13), null), "sunday");
        named.put(entries.add("d", "Thema", TODAY.plusDays(30), null), "month");
        named.put(entries.add("e", "Thema", TODAY.plusDays(31), null), "later");
        named.put(entries.add("f", "Thema", null, null), "none");

        assertThat(String.join(" ", found("due", range).stream().map(named::get).toList())).isEqualTo(expected);
        for (TaskOrder order : TaskOrder.values()) {
            assertThat(found("due", range, "order", order.name())).extracting(named::get).containsExactlyInAnyOrder(expected.split(" "));
        }
    }

    @Test
    void narrowsByTopicProcessStateAndWords() {
        String sought = entries.add("Elternkurse im Quartier", "Quartal 4", TODAY, null);
        entries.add("Familienbüro 100 %", "Quartal 3", TODAY, null);
        String done = entries.add(town.key() + ":coordinator", "Erledigt", "Quartal 2", TODAY, town.coordinator().id(), "DONE");

        assertThat(found("topic", "Quartal 4")).containsExactly(sought);
        assertThat(found("words", "QUARTIER eltern")).containsExactly(sought);
        assertThat(found("words", "100 %")).hasSize(1);
        assertThat(found("words", "_")).as("no wildcard for everybody").isEmpty();
        assertThat(found("process", "qualityCycle")).isEmpty();
        assertThat(found("process", "quarterlyReview")).hasSize(2);
        assertThat(found("state", "DONE")).containsExactly(done);
        assertThat(found("municipality", town.key())).hasSize(2);
    }

    @Test
    void neverShowsTasksOfAnotherMunicipalityOrGroup() {
        String task = entries.add("Nur Koordination", "Thema", TODAY, town.coordinator().id());
        Town foreign = towns.found();
        Actor stranger = quarters.actor(foreign.coordinator());
        Actor member = quarters.actor(town.member());

        for (Actor other : List.of(stranger, member)) {
            assertThat(list.page(other, TaskFilter.OPEN, null, false, 25).items()).isEmpty();
            assertThat(list.page(other, filter("municipality", town.key()), null, false, 25).items()).isEmpty();
            assertThat(list.page(other, filter("assignee", town.coordinator().id().toString()), null, false, 25).items()).isEmpty();
            assertThat(list.page(other, filter("words", "Nur"), null, false, 25).items()).isEmpty();
            assertThat(list.choices(other, TaskFilter.OPEN).topics()).isEmpty();
            assertThat(list.page(other, TaskFilter.OPEN, null, false, 25).count()).isZero();
            assertThatThrownBy(() -> desk.open(task, other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> desk.followUp(task, other, TODAY.plusDays(1))).isInstanceOf(NotFound.class);
        }
        assertThat(list.page(kora, filter("municipality", foreign.key()), null, false, 25).items()).isEmpty();
    }

    @Test
    void aFollowUpHidesTheTaskUntilItsDayForTheOneWhoSetItOnly() {
        String task = entries.add("Später", "Thema", TODAY, null);
        Actor vera = quarters.actor(towns.person(towns.coordinator(town, "Vera Testperson")));
        assertThatThrownBy(() -> desk.followUp(task, kora, TODAY)).isInstanceOf(Refused.class);

        desk.followUp(task, kora, TODAY.plusDays(2));

        assertThat(found()).isEmpty();
        assertThat(list.waiting(kora)).isZero();
        assertThat(found("due", "DEFERRED")).containsExactly(task);
        assertThat(list.next(vera, 5)).hasSize(1);
        clock.travelTo(TODAY.plusDays(2));
        assertThat(found()).containsExactly(task);
        assertThat(found("due", "FOLLOW_UP")).containsExactly(task);
    }

    @Test
    void whenTheLastTaskOfTheLastPageIsGoneThePageBeforeItIsShown() {
        entries.add(5, "Eins", "Thema", TODAY);
        TaskPlace last = list.page(kora, TaskFilter.OPEN, null, false, 4).next();
        jdbc.update("update task_entry set state = 'DONE' where id = ?", found().get(4));

        assertThat(list.page(kora, TaskFilter.OPEN, last, false, 4).items()).hasSize(4);
    }

    @Test
    void countsNoFurtherThanAHundredAndLooksNoFurtherThanTheWindow() {
        entries.add(TaskSearch.WINDOW + 10, "Viele", "Thema", TODAY);
        String rare = entries.add("Nadel", "Thema", TODAY.plusDays(1), null);

        assertThat(list.page(kora, TaskFilter.OPEN, null, false, 25).count()).isEqualTo(TaskList.MOST_COUNTED + 1);
        TaskList.Page page = list.page(kora, filter("words", "Nadel"), null, false, 25);
        assertThat(page.items()).isEmpty();
        assertThat(page.lookedOn()).isTrue();
        assertThat(list.page(kora, filter("words", "Nadel"), page.next(), false, 25).items()).extracting(TaskList.Item::id).containsExactly(rare);
    }

    @Test
    void whatSomebodyTypedIntoTheAddressNeverFails() {
        entries.add(3, "Eins", "Thema", TODAY);
        for (String place : List.of("", "_", "2026-12-09", "2026-13-40_x", "x_2026-12-09_y", "%%_2026-12-09_z", "2026-12-09_\u0000")) {
            for (TaskOrder order : TaskOrder.values()) {
                TaskFilter filter = TaskFilter.of(Map.of("order", order.name(), "whose", "NOBODY", "due", "?", "assignee", "x", "topic", "a\u0000b"));
                assertThat(list.page(kora, filter, TaskPlace.parse(order, place).orElse(null), false, 25).items()).isNotNull();
            }
        }
    }

    private List<String> found(String... parameters) {
        return list.page(kora, filter(parameters), null, false, 100).items().stream().map(TaskList.Item::id).toList();
    }

    private static TaskFilter filter(String... parameters) {
        Map<String, String> named = new HashMap<>();
        for (int place = 0; place < parameters.length; place += 2) {
            named.put(parameters[place], parameters[place + 1]);
        }
        return TaskFilter.of(named);
    }

    private static void ids(TaskList.Page page, List<String> into) {
        page.items().forEach(item -> into.add(item.id()));
    }

    private static void reversed(TaskList.Page page, List<String> into) {
        for (int place = page.items().size() - 1; place >= 0; place--) {
            into.add(page.items().get(place).id());
        }
    }
}
