package de.zielkreis.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.ZielkreisApplication;
import de.zielkreis.forms.FormInput;
import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.German;
import de.zielkreis.tasks.TaskDesk;
import de.zielkreis.tasks.TaskList;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A database that older versions have left behind, with open quarters of the models 1 (T1 to T3) and 2 (T4 to T6): one is being
 * assessed, one looked through, one deliberated on.
 */
class OlderQuartersTests {

    private static final String URL = "jdbc:h2:mem:older;MODE=LEGACY;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
    private static final Quarter Q3 = Quarter.parse("2026-Q3");

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() throws Exception {
        try (Connection database = DriverManager.getConnection(URL, "zielkreis", "");
                Reader script = new InputStreamReader(new GZIPInputStream(
                        OlderQuartersTests.class.getResourceAsStream("/older/quarters.sql.gz")), StandardCharsets.UTF_8)) {
            RunScript.execute(database, script);
        }
        application = new SpringApplication(ZielkreisApplication.class).run("--spring.datasource.url=" + URL, "--server.port=0",
                "--camunda.bpm.job-execution.enabled=false", "--zielkreis.review.opens-itself=false");
    }

    @AfterAll
    static void stop() {
        if (application != null) {
            application.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"T1,assessGoal", "T2,releaseQuarter", "T3,decideCourse", "T4,assessGoal", "T5,releaseQuarter", "T6,decideCourse"})
    void goOnFromWhereTheyStandAndFinish(String town, String form) {
        assertThat(tasks(town)).isNotEmpty().filteredOn(task -> !task.formId().equals("commentQuarter")).allMatch(task -> task.formId().equals(form));
        assertThat(lastDays(town)).isEqualTo(1);

        finish(town);

        assertThat(review(town).state()).isEqualTo(ReviewState.CLOSED);
        assertThat(bean(RuntimeService.class).createProcessInstanceQuery().processInstanceBusinessKey(town + "/2026-Q3").count()).isZero();
    }

    @Test
    void nobodyIsSurprisedByADeadlineThatPassedBeforeTheUpdate() {
        LocalDate today = LocalDate.now(German.ZONE);

        for (String town : List.of("T1", "T2", "T3", "T4", "T5", "T6")) {
            QuarterlyReview review = review(town);
            assertThat(List.of(review.assessUntil(), review.prepareUntil(), review.releaseUntil(), review.outsideUntil(),
                    review.decideUntil(), review.closeUntil())).isSorted();
            assertThat(review.closeUntil()).isAfter(today.plusDays(13));
        }
        assertThat(review("T1").assessUntil()).isAfter(today.plusDays(13));
    }

    private static long lastDays(String town) {
        String instance = bean(RuntimeService.class).createProcessInstanceQuery().processInstanceBusinessKey(town + "/2026-Q3").singleResult().getId();
        return bean(ManagementService.class).createJobQuery().processInstanceId(instance).activityId("StartEvent_ClosingDay").count();
    }

    private void finish(String town) {
        for (List<TaskList.Item> open = tasks(town); !open.isEmpty(); open = tasks(town)) {
            TaskList.Item task = open.stream().filter(one -> !one.formId().equals("commentQuarter")).findFirst().orElseThrow();
            submit(town, task);
        }
    }

    private void submit(String town, TaskList.Item task) {
        Actor by = actor((task.formId().equals("decideCourse") ? "s" : task.formId().equals("signOff") ? "l" : "k") + town.substring(1));
        bean(TaskDesk.class).claim(task.id(), by);
        bean(TaskDesk.class).submit(task.id(), by, new FormInput(answers(task)));
    }

    private Map<String, List<String>> answers(TaskList.Item task) {
        return switch (task.formId()) {
            case "assessGoal" -> assessment(task.subjectId());
            case "releaseQuarter" -> Map.of("decision", List.of("RELEASE"));
            case "decideCourse" -> Map.of("course", List.of("GO_ON"), "wording", List.of("So beschlossen."), "meetingForm", List.of("SITTING"),
                    "decidedOn", List.of(LocalDate.now(German.ZONE).toString()));
            default -> Map.of();
        };
    }

    private static Map<String, List<String>> assessment(String goal) {
        Map<String, List<String>> answers = new HashMap<>(Map.of("proposal", List.of("GO_ON"), "helpNeeded", List.of("true")));
        bean(JdbcTemplate.class).queryForList("select id from measure where sub_goal_id = ?", UUID.class, UUID.fromString(goal))
                .forEach(measure -> answers.put("measures." + measure + ".status", List.of("RUNNING")));
        return answers;
    }

    private static List<TaskList.Item> tasks(String town) {
        Municipality municipality = municipality(town);
        return bean(TaskList.class).openOf(municipality.id(), OpenQuarter.businessKey(municipality, Q3), actor("k" + town.substring(1)));
    }

    private static QuarterlyReview review(String town) {
        return bean(QuarterlyReviews.class).findByMunicipalityIdAndQuarter(municipality(town).id(), Q3).orElseThrow();
    }

    private static Municipality municipality(String key) {
        return bean(Municipalities.class).findByKey(key).orElseThrow();
    }

    private static Actor actor(String login) {
        return bean(Actors.class).actor(new PersonId(bean(JdbcTemplate.class)
                .queryForObject("select person_id from account where login = ?", UUID.class, login)));
    }

    private static <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
