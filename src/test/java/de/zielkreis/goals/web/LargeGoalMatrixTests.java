package de.zielkreis.goals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.goals.Direction;
import de.zielkreis.goals.GuidingGoal;
import de.zielkreis.goals.GuidingGoals;
import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.Indicators;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.goals.Measures;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoals;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A city with two thousand measures: 20 Leitziele with 25 Teilziele each, four measures under every one. */
@ApplicationTest
class LargeGoalMatrixTests {

    private static final int GUIDING_GOALS = 20;
    private static final int SUB_GOALS = 25;
    private static final int MEASURES = 4;
    private static final LocalDate START = LocalDate.of(2025, 7, 1);
    private static final LocalDate DUE = LocalDate.of(2027, 12, 31);

    @Autowired private Towns towns;
    @Autowired private Browserless browser;
    @Autowired private GuidingGoals guidingGoals;
    @Autowired private SubGoals subGoals;
    @Autowired private Measures measures;
    @Autowired private Indicators indicators;
    @Autowired private TransactionTemplate transaction;
    @Autowired private EntityManagerFactory entities;

    @Test
    void showsTwoThousandMeasuresCompletelyWithAsManyStatementsAsOne() throws Exception {
        Town town = towns.found();
        towns.goal(town, "Elternkurse");
        Session leader = browser.signIn(town.login('l'));
        String matrix = "/municipalities/" + town.key() + "/goal-matrix";
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        page(leader, matrix);
        long small = statistics.getPrepareStatementCount();
        grow(town);

        statistics.clear();
        String page = page(leader, matrix);

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(small);
        assertThat(page).contains("501 von 501 Teilzielen, 2.001 von 2.001 Maßnahmen.").endsWith("</html>\n");
        assertThat(count(page, "<tr class=\"level-measure\"")).isEqualTo(2001);
        assertThat(count(page, "Erreichte Familien")).isEqualTo(2001);
    }

    private static String page(Session session, String address) throws Exception {
        return session.open(address).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private static long count(String page, String text) {
        return Pattern.compile(text, Pattern.LITERAL).matcher(page).results().count();
    }

    private void grow(Town town) {
        transaction.executeWithoutResult(status -> {
            List<SubGoal> goals = new ArrayList<>();
            List<Measure> activities = new ArrayList<>();
            List<Indicator> signs = new ArrayList<>();
            for (int first = 2; first < 2 + GUIDING_GOALS; first++) {
                GuidingGoal guiding = guidingGoals.save(new GuidingGoal(town.municipality().id(), first, "Leitziel Nummer " + first));
                for (int second = 1; second <= SUB_GOALS; second++) {
                    SubGoal goal = new SubGoal(guiding, second, "Teilziel " + second, "Bis Ende 2027.", START, DUE);
                    goals.add(goal);
                    for (int third = 1; third <= MEASURES; third++) {
                        Measure measure = new Measure(goal, third, "Maßnahme " + third, MeasureCategory.OFFER, START, DUE);
                        activities.add(measure);
                        signs.add(sign(measure));
                    }
                }
            }
            subGoals.saveAll(goals);
            measures.saveAll(activities);
            indicators.saveAll(signs);
        });
    }

    private static Indicator sign(Measure measure) {
        Indicator indicator = Indicator.of(measure, 1, "Erreichte Familien", "Familien", 0, Direction.MORE);
        indicator.aim(BigDecimal.ZERO, START, BigDecimal.valueOf(200), DUE);
        indicator.plan(Towns.Q4, BigDecimal.valueOf(100));
        return indicator;
    }
}
