package de.zielkreis.reporting;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.ApplicationTest;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.review.Snapshots;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The published balance of the model project, as the advisory office reads it over all 18 municipalities. */
@ApplicationTest
@Tag("database")
class DemoResultsTests {

    @Autowired private ResultsOverviews overviews;
    @Autowired private QuarterResults results;
    @Autowired private Snapshots snapshots;
    @Autowired private Municipalities municipalities;
    @Autowired private JdbcTemplate jdbc;

    private List<BodyId> offices;

    @BeforeEach
    void theDemoOffice() {
        offices = List.of(new BodyId(jdbc.queryForObject("select id from body where name = 'Landeskoordinierungsstelle Beispielland'",
                UUID.class)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "2026-Q3")
    void theSumOverAllMunicipalitiesIsThePublishedBalance(String quarter) {
        Standing shown = overviews.together(offices, quarter == null ? null : Quarter.parse(quarter)).shown();

        assertThat(shown.municipalities()).isEqualTo(18).isEqualTo(overviews.accompanied(offices));
        assertThat(shown.results().goals()).isEqualTo(74);
        assertThat(shown.results().measures()).isEqualTo(275);
        assertThat(shown.results().done().percent()).isEqualTo(63);
        assertThat(shown.results().partlyDone().percent()).isEqualTo(20);
        assertThat(shown.results().together().percent()).isEqualTo(83);
        assertThat(shown.results().measuresByCategory()).extracting(line -> line.share().percent())
                .containsExactly(37, 19, 16, 16, 5, 4, 4);
    }

    @Test
    void aQuarterThatOneMunicipalityReleasedIsItsFiguresAlone() {
        Standing first = overviews.together(offices, Quarter.parse("2026-Q1")).shown();

        assertThat(first.municipalities()).isEqualTo(1);
        assertThat(first.results().goals()).isEqualTo(5);
        assertThat(first.results().measures()).isEqualTo(16);
    }

    @Test
    void everyFrozenQuarterIsKeptAsItsMatrixCounts() {
        int checked = 0;
        for (Municipality municipality : municipalities.accompaniedBy(offices)) {
            Map<Quarter, Map<String, Long>> kept = results.of(municipality.id()).stream().collect(groupingBy(ResultCount::quarter,
                    toMap(count -> count.category() + " " + count.status(), ResultCount::amount)));
            for (Map.Entry<Quarter, Map<String, Long>> quarter : kept.entrySet()) {
                checked += snapshots.of(municipality.id(), quarter.getKey()).map(matrix -> {
                    assertThat(quarter.getValue()).as("%s in %s", municipality.name(), quarter.getKey()).isEqualTo(counts(matrix));
                    return 1;
                }).orElse(0);
            }
        }
        assertThat(checked).isGreaterThanOrEqualTo(20);
    }

    private static Map<String, Long> counts(GoalMatrix matrix) {
        Map<String, Long> counts = new HashMap<>(matrix.subGoals().filter(goal -> goal.state() != SubGoalState.DRAFT)
                .collect(groupingBy(goal -> "null " + goal.status(), counting())));
        counts.putAll(matrix.subGoals().filter(goal -> goal.state() != SubGoalState.DRAFT).flatMap(goal -> goal.measures().stream())
                .collect(groupingBy(measure -> measure.category() + " " + measure.status(), counting())));
        return counts;
    }
}
