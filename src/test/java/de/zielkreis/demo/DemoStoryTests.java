package de.zielkreis.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.ApplicationTest;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The published balance of the model project, as the demo data show it. */
@ApplicationTest
@Tag("database")
class DemoStoryTests {

    private static final String ACCOMPANIED = """
            (select a.municipality_id from accompaniment a join body b on b.id = a.body_id
             where b.name = 'Landeskoordinierungsstelle Beispielland')""";
    private static final String DEMO = " municipality_id in " + ACCOMPANIED;

    @Autowired private JdbcTemplate jdbc;
    @Autowired private DemoStory story;

    @Test
    void eighteenMunicipalitiesOneOfThemAnAlliance() {
        assertThat(count("select count(*) from municipality where id in " + ACCOMPANIED)).isEqualTo(18);
        assertThat(count("select count(*) from municipality where type = 'ALLIANCE' and id in " + ACCOMPANIED)).isEqualTo(1);
        assertThat(count("select count(*) from alliance_member where alliance_id in " + ACCOMPANIED)).isEqualTo(7);
    }

    @Test
    void seventyFourGoalsAndTwoHundredAndSeventyFiveMeasures() {
        assertThat(count("select count(*) from sub_goal where" + DEMO)).isEqualTo(74);
        assertThat(count("select count(*) from measure where" + DEMO)).isEqualTo(275);
    }

    @Test
    void membersOfTheAllianceContributeToTwoOfItsGoals() {
        assertThat(count("select count(distinct sub_goal_id) from contribution where" + DEMO)).isEqualTo(2);
        assertThat(count("select count(distinct member_id) from contribution where" + DEMO)).isGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource({"DONE,173", "PARTIALLY_DONE,55", "RUNNING,32", "NOT_STARTED,9", "ABANDONED,6"})
    void measuresStandWhereTheBalanceSaysTheyDo(String status, int expected) {
        assertThat(counts("status")).containsEntry(status, expected);
    }

    @ParameterizedTest
    @CsvSource({"OFFER,102", "NETWORKING,52", "ANALYSIS,44", "CONCEPT,44", "TRAINING,13", "STEERING,10", "METRICS,10"})
    void measuresAreOfTheKindsTheBalanceNames(String category, int expected) {
        assertThat(counts("category")).containsEntry(category, expected);
    }

    @ParameterizedTest
    @CsvSource({"Steigerung der Erziehungskompetenz,YELLOW", "Familien rund um die Geburt frühzeitig erreichen,GREEN",
            "Sprachstand vor der Einschulung verbessern,RED", "Übergang Kita–Grundschule verbindlich gestalten,GREEN",
            "Jugendliche gestalten ihr Quartier mit,GREY"})
    void everyLightOfTheThirdQuarterOccursInBielefeld(String goal, String light) {
        assertThat(jdbc.queryForObject("""
                select a.light from assessment a join quarterly_review r on r.id = a.review_id
                join sub_goal g on g.id = a.sub_goal_id join municipality m on m.id = g.municipality_id
                where m.municipality_key = 'BI' and r.quarter = '2026-Q3' and g.title = ?""", String.class, goal)).isEqualTo(light);
    }

    @Test
    void pastQuartersAreClosedAndFrozen() {
        assertThat(count("select count(*) from snapshot where quarter <= '2026-Q3' and" + DEMO)).isEqualTo(20);
        assertThat(count("select count(*) from quarterly_review where quarter <= '2026-Q3' and state <> 'CLOSED' and" + DEMO)).isZero();
    }

    @Test
    void thePracticesOfTheCatalogueAreOfferedByTheirMunicipalities() {
        String from = "select count(*) from practice where" + DEMO;
        assertThat(count(from + " and state = 'CURATED'")).isEqualTo(21);
        assertThat(count(from + " and state = 'DRAFT'")).isEqualTo(1);
        assertThat(count(from + " and state = 'RELEASED'")).isEqualTo(1);
        assertThat(count("select count(distinct municipality_id) from practice where state = 'CURATED' and" + DEMO)).isEqualTo(15);
        assertThat(count("select min(found) from (select count(*) as found from context_condition c join practice_version v on v.id = c.version_id"
                + " join practice p on p.id = v.practice_id and p.curated_edition = v.edition where p." + DEMO.strip() + " group by v.id) counted"))
                .isBetween(3, 6);
    }

    @Test
    void partnersHelpedWithTheLastQuarter() {
        assertThat(count("select count(*) from provider_report where link_id in (select id from provider_link where" + DEMO + ")")).isEqualTo(2);
        assertThat(count("select count(*) from assessment_comment where" + DEMO)).isEqualTo(1);
        assertThat(count("select count(*) from exhibit where" + DEMO)).isEqualTo(1);
    }

    @Test
    void oneTownPutsItsConceptIntoPracticeAndAnotherClarifiesItsNeeds() {
        assertThat(count("select count(*) from strategy_cycle where phase = 'NEEDS' and" + DEMO)).isEqualTo(1);
        assertThat(count("select count(*) from implementation_year where" + DEMO)).isEqualTo(1);
        assertThat(count("""
                select count(*) from closed_quarter q join implementation_year y on y.id = q.year_id
                join municipality m on m.id = y.municipality_id where m.municipality_key = 'BI' and q.quarter <= '2026-Q3'""")).isEqualTo(3);
    }

    @Test
    void aCoordinatorHasLeftBielefeldAndTheSheetStands() {
        assertThat(jdbc.queryForObject("""
                select h.sheet from handover h join municipality m on m.id = h.municipality_id
                where m.municipality_key = 'BI' and h.state = 'DONE'""", String.class))
                .contains("Theo Vordruck", "jetzt bei Mira Vorlage", "zurück an die Gruppe", "Praxistransfer", "Jahresbilanz, fällig am 01.03.2027");
        assertThat(jdbc.queryForList("""
                select p.name from membership s join person p on p.id = s.person_id join municipality m on m.id = s.municipality_id
                where m.municipality_key = 'BI' and s.role = 'COORDINATOR' and s.valid_to is null""", String.class))
                .containsExactlyInAnyOrder("Jana Beispiel", "Mira Vorlage");
    }

    @Test
    void aSecondStartChangesNothing() {
        int before = count("select count(*) from measure");

        story.start();

        assertThat(count("select count(*) from measure")).isEqualTo(before);
    }

    private Map<String, Integer> counts(String column) {
        return jdbc.queryForList("select %s as name, count(*) as many from measure where %s group by %s".formatted(column, DEMO, column))
                .stream().collect(Collectors.toMap(row -> (String) row.get("name"), row -> ((Number) row.get("many")).intValue()));
    }

    private int count(String sql) {
        return jdbc.queryForObject(sql, Integer.class);
    }
}
