package de.zielkreis.goals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Browserless.Session;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Towns.Town;
import de.zielkreis.fixtures.Towns.TownGoal;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.GoalMatrices;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.Indicators;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.Measures;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.goals.SubGoals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Coordinators build the matrix on its pages; nothing wrong is stored and nothing typed is lost. */
@ApplicationTest
@Tag("database")
class MatrixEditingTests {

    @Autowired private Towns towns;
    @Autowired private Browserless browser;
    @Autowired private GoalMatrices matrices;
    @Autowired private GoalHistory history;
    @Autowired private SubGoals goals;
    @Autowired private Measures measures;
    @Autowired private Indicators indicators;

    private Town town;
    private TownGoal goal;
    private Session coordinator;

    @BeforeEach
    void aTownWithAGoal() throws Exception {
        town = towns.found();
        goal = towns.goal(town, "Elternkurse");
        coordinator = browser.signIn(town.login('k'));
    }

    // Every level

    @Test
    void buildsAMatrixFromTheFirstLeitzielToTheMilestone() throws Exception {
        create("guiding-goals", fields("title", "Jugendliche gestalten mit"));
        UUID guiding = matrix().guidingGoals().get(1).id();
        create("product-group-goals", fields("guidingGoal", guiding.toString(), "title", "Jugendarbeit ist gesichert"));
        create("products", fields("guidingGoal", guiding.toString(), "number", "06.02.01", "name", "Offene Jugendarbeit"));
        String product = optionOf("/goals/new?under=" + guiding, "06.02.01 Offene Jugendarbeit");
        create("goals", fields("guidingGoal", guiding.toString(), "product", product, "title", "Jugendforum", "startsOn", "01.01.2026"));
        GoalMatrix.SubGoalRow draft = subGoal("Jugendforum");
        create("measures", fields("subGoal", draft.id().toString(), "title", "Werkstatt", "category", "OFFER", "status", "RUNNING",
                "startsOn", "01.02.2026", "dueOn", "31.12.2026", "budget.new1.year", "2026", "budget.new1.source", "Land",
                "budget.new1.planned", "12.000,50", "participation.new1.who", "Schülervertretungen", "participation.new1.form", "Werkstatt"));
        create("indicators", fields("owner", "goal:" + draft.id(), "name", "Vorhaben", "indicatorKind", "OUTCOME", "unit", "Vorhaben",
                "decimals", "0", "direction", "MORE", "target", "10", "targetOn", "31.12.2027", "quarters.2026-Q4.amount", "3"));
        create("milestones", fields("subGoal", draft.id().toString(), "title", "Satzung liegt vor", "dueOn", "30.06.2026"));

        GoalMatrix.SubGoalRow built = subGoal("Jugendforum");
        assertThat(built.state()).isEqualTo(SubGoalState.DRAFT);
        assertThat(built.due()).isNull();
        assertThat(matrix().guidingGoals().get(1).branches().get(0).productNumber()).isEqualTo("06.02.01");
        assertThat(built.measures().get(0).budget().get(0).planned()).isEqualByComparingTo("12000.50");
        assertThat(built.measures().get(0).participation().get(0).who()).isEqualTo("Schülervertretungen");
        assertThat(built.indicators().get(0).values().get(0).planned()).isEqualByComparingTo("3");
        assertThat(built.milestones().get(0).title()).isEqualTo("Satzung liegt vor");
    }

    @ParameterizedTest
    @ValueSource(chars = {'s', 'l'})
    void nobodyButTheCoordinationChangesTheMatrix(char who) throws Exception {
        Session other = browser.signIn(town.login(who));

        other.open(at("/goal-matrix/structure")).andExpect(status().isForbidden());
        other.open(at("/goals/" + goal.goal().id() + "/edit")).andExpect(status().isForbidden());
        other.send(at("/guiding-goals/new"), form(fields("title", "Übernommen"))).andExpect(status().isForbidden());
        assertThat(matrix().guidingGoals()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/goals/%s", "/goals/%s/edit", "/goals/%s/history", "/goals/%s/activate", "/goals/%s/archive"})
    void aForeignGoalAnswersLikeAnUnknownOne(String address) throws Exception {
        TownGoal foreign = towns.goal(towns.found(), "Geheimes");

        coordinator.open(at(address.formatted(foreign.goal().id()))).andExpect(status().isNotFound());
        coordinator.open(at(address.formatted(UUID.randomUUID()))).andExpect(status().isNotFound());
    }

    @Test
    void aForeignParentCannotBeChosen() throws Exception {
        TownGoal foreign = towns.goal(towns.found(), "Geheimes");

        coordinator.send(at("/measures/" + goal.measure().id() + "/edit"), measure(fields("subGoal", foreign.goal().id().toString())))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Diese Auswahl gibt es nicht")))
                .andExpect(content().string(not(containsString("Geheimes"))));
        assertThat(stored().subGoalId()).isEqualTo(goal.goal().id());
    }

    // What is refused

    @ParameterizedTest
    @CsvSource({
        "startsOn, 30.06.2025, Das Teilziel beginnt erst am 01.07.2025",
        "dueOn, 01.01.2028, Das Teilziel soll am 31.12.2027 erreicht sein",
        "dueOn, 01.07.2024, Der Termin liegt vor dem Beginn",
        "startsOn, 31.02.2026, Diesen Tag gibt es im Kalender nicht",
        "budget.new1.planned, -5, Bitte mindestens 0 eingeben",
        "budget.new1.planned, 100, Bitte ausfüllen",
        "status, ABANDONED, warum die Maßnahme aufgegeben wurde",
        "category, BANANE, Diese Auswahl gibt es nicht"})
    void refusesWhatDoesNotFitAndKeepsWhatWasTyped(String field, String typed, String answer) throws Exception {
        coordinator.send(at("/measures/" + goal.measure().id() + "/edit"), measure(fields(field, typed, "title", "Neuer Titel")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(answer)))
                .andExpect(content().string(containsString("Neuer Titel")));

        assertThat(stored().title()).isEqualTo("Maßnahme zu Elternkurse");
    }

    @Test
    void refusesATextThatIsTooLongAndKeepsItInTheField() throws Exception {
        String long10001 = "ä".repeat(10_001);

        coordinator.send(at("/measures/" + goal.measure().id() + "/edit"), measure(fields("how", long10001)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Der Text ist zu lang")))
                .andExpect(content().string(containsString(long10001)));
        assertThat(stored().answers()).isNull();
    }

    @Test
    void aGoalIsNotMovedUnderAProductOfAnotherLeitziel() throws Exception {
        create("guiding-goals", fields("title", "Zweites Leitziel"));
        String second = matrix().guidingGoals().get(1).id().toString();
        create("products", fields("guidingGoal", second, "name", "Anderes Produkt"));
        String product = optionOf("/goals/new?under=" + second, "Anderes Produkt");

        coordinator.send(at("/goals/" + goal.goal().id() + "/edit"), subGoalForm(fields("product", product)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("gehört zu einem anderen Leitziel")));
    }

    @Test
    void anActiveGoalKeepsItsDateAndItsMeasuresInside() throws Exception {
        coordinator.send(at("/goals/" + goal.goal().id() + "/edit"), subGoalForm(fields("dueOn", "")))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("braucht einen Termin")));
        coordinator.send(at("/goals/" + goal.goal().id() + "/edit"), subGoalForm(fields("dueOn", "30.06.2027")))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("läuft bis zum 31.12.2027")));
        coordinator.send(at("/goals/" + goal.goal().id() + "/edit"), subGoalForm(fields("startsOn", "01.12.2024")))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Aktionsplan gilt erst ab dem 01.01.2025")));
    }

    // Two people

    @Test
    void theSecondOfTwoSeesBothVersionsAndLosesNoText() throws Exception {
        coordinator.send(at("/measures/" + goal.measure().id() + "/edit"), measure(fields("title", "Titel der Ersten", "who", "Jugendamt")))
                .andExpect(status().isFound());

        coordinator.send(at("/measures/" + goal.measure().id() + "/edit"), measure(fields("title", "Titel der Zweiten", "what", "Kurse")))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Jemand war schneller: gespeichert von")))
                .andExpect(content().string(containsString("Kora Testperson")))
                .andExpect(content().string(containsString("Titel der Ersten")))
                .andExpect(content().string(containsString("Titel der Zweiten")))
                .andExpect(content().string(containsString("Jugendamt")))
                .andExpect(content().string(containsString("Kurse")));
        assertThat(stored().title()).isEqualTo("Titel der Ersten");
    }

    @Test
    void ofManyAtOnceOneWinsAndNoneFails() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 25; round++) {
                String version = String.valueOf(stored().version());
                List<Callable<Integer>> sends = Stream.of("A", "B", "C", "D").<Callable<Integer>>map(name -> () ->
                        coordinator.send(at("/measures/" + goal.measure().id() + "/edit"),
                                measure(fields("title", name + version, "version", version))).andReturn().getResponse().getStatus()).toList();
                List<Integer> answers = people.invokeAll(sends).stream().map(MatrixEditingTests::answer).sorted().toList();

                assertThat(answers).as("round %s", round).containsExactly(302, 409, 409, 409);
            }
        } finally {
            people.shutdownNow();
        }
    }

    // The life of a Teilziel

    @Test
    void aDraftBecomesActiveByThePlanOnceItHasDateAndPerson() throws Exception {
        create("goals", fields("guidingGoal", town.guidingGoal().id().toString(), "title", "Lotsendienst", "startsOn", "01.01.2026"));
        UUID draft = subGoal("Lotsendienst").id();
        Map<String, String> byPlan = fields("basis", "PLAN", "plan", town.plan().id().toString());

        coordinator.send(at("/goals/" + draft + "/activate"), form(byPlan)).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("braucht einen Termin")))
                .andExpect(content().string(containsString("braucht eine verantwortliche Person")));
        coordinator.send(at("/goals/" + draft + "/edit"), form(fields("version", "0", "guidingGoal", town.guidingGoal().id().toString(),
                "title", "Lotsendienst", "startsOn", "01.01.2026", "dueOn", "31.12.2026", "responsible", town.coordinator().id().toString())))
                .andExpect(status().isFound());
        coordinator.send(at("/goals/" + draft + "/activate"), form(byPlan)).andExpect(status().isFound());

        assertThat(subGoal("Lotsendienst").state()).isEqualTo(SubGoalState.ACTIVE);
        coordinator.send(at("/goals/" + draft + "/activate"), form(byPlan)).andExpect(status().isConflict());
    }

    @Test
    void theCouncilCanActivateAGoalToo() throws Exception {
        create("goals", fields("guidingGoal", town.guidingGoal().id().toString(), "title", "Lotsendienst", "startsOn", "01.01.2026",
                "dueOn", "31.12.2026", "responsible", town.coordinator().id().toString()));
        UUID draft = subGoal("Lotsendienst").id();

        coordinator.send(at("/goals/" + draft + "/activate"), form(fields("basis", "DECISION"))).andExpect(status().isUnprocessableEntity());
        coordinator.send(at("/goals/" + draft + "/activate"), form(fields("basis", "DECISION", "body", "COUNCIL", "meetingForm", "SITTING",
                "decidedOn", "01.12.2026", "agendaItem", "TOP 7", "wordingOfDecision", "Der Lotsendienst wird eingerichtet.")))
                .andExpect(status().isFound());

        coordinator.open(at("/goals/" + draft)).andExpect(status().isOk())
                .andExpect(content().string(containsString("Rat oder Kreistag, TOP 7")));
    }

    @Test
    void aGoalIsGivenUpWithAReasonAndStaysInTheMatrix() throws Exception {
        coordinator.send(at("/goals/" + goal.goal().id() + "/end"), form(fields("outcome", "GIVEN_UP", "on", "01.12.2026")))
                .andExpect(status().isUnprocessableEntity());
        coordinator.send(at("/goals/" + goal.goal().id() + "/end"), form(fields("outcome", "GIVEN_UP", "on", "01.12.2026",
                "reason", "Das Angebot übernimmt der Kreis."))).andExpect(status().isFound());

        coordinator.open(at("/goals/" + goal.goal().id())).andExpect(content().string(containsString("Das Angebot übernimmt der Kreis.")));
        assertThat(subGoal("Elternkurse").state()).isEqualTo(SubGoalState.GIVEN_UP);
    }

    @Test
    void anActiveGoalDoesNotGoToTheArchive() throws Exception {
        coordinator.send(at("/goals/" + goal.goal().id() + "/archive"), form(fields("reason", "Aufräumen")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Ein aktives Teilziel kann nicht ins Archiv")));
    }

    @Test
    void whatIsArchivedComesBackWithWhatHungOnIt() throws Exception {
        create("indicators", fields("owner", "measure:" + goal.measure().id(), "name", "Kurse", "indicatorKind", "OUTPUT", "unit", "Kurse",
                "direction", "MORE"));
        coordinator.send(at("/measures/" + goal.measure().id() + "/archive"), form(fields("reason", "Doppelt"))).andExpect(status().isFound());
        assertThat(subGoal("Elternkurse").measures()).isEmpty();

        coordinator.open(at("/goal-matrix/structure")).andExpect(content().string(containsString("Zurückholen")));
        coordinator.send(at("/measures/" + goal.measure().id() + "/restore"), form(fields())).andExpect(status().isFound());

        assertThat(subGoal("Elternkurse").measures().get(0).indicators()).hasSize(1);
    }

    @Test
    void onlyWhatNobodyReliesOnIsDeletedAndItsHistoryStays() throws Exception {
        create("goals", fields("guidingGoal", town.guidingGoal().id().toString(), "title", "Versehen", "startsOn", "01.01.2026"));
        UUID draft = subGoal("Versehen").id();

        coordinator.send(at("/goals/" + goal.goal().id() + "/archive"), form(fields("reason", "weg", "delete", "true")))
                .andExpect(status().isUnprocessableEntity());
        coordinator.send(at("/goals/" + draft + "/archive"), form(fields("reason", "Versehen", "delete", "true"))).andExpect(status().isFound());

        assertThat(goals.of(town.municipality().id(), new de.zielkreis.goals.SubGoalId(draft))).isEmpty();
        assertThat(history.of(town.municipality().id(), List.of(draft), 10)).hasSize(2);
    }

    @Test
    void aLeitzielThatCarriesSomethingStays() throws Exception {
        coordinator.send(at("/guiding-goals/" + town.guidingGoal().id() + "/archive"), form(fields("reason", "weg")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Darunter steht noch etwas in der Zielmatrix")));
    }

    @Test
    void goalsChangePlacesWithTheirNeighbours() throws Exception {
        towns.goal(town, "Lotsendienst");

        coordinator.send(at("/goals/" + subGoal("Lotsendienst").id() + "/move"), form(fields("direction", "up"))).andExpect(status().isFound());

        assertThat(matrix().subGoals().map(GoalMatrix.SubGoalRow::title)).containsExactly("Lotsendienst", "Elternkurse");
    }

    // Readings

    @ParameterizedTest
    @CsvSource({"12, 302", "12.5, 422", "'12,5', 422", "zwölf, 422", "'', 422"})
    void takesAReadingThatFitsTheIndicator(String typed, int answer) throws Exception {
        coordinator.send(at("/indicators/" + goal.indicator().id()), form(fields("quarter", "2026-Q4", "amount", typed)))
                .andExpect(status().is(answer));
    }

    @Test
    void computesAShareFromBothNumbersAndRefusesZeroBelow() throws Exception {
        create("indicators", fields("owner", "goal:" + goal.goal().id(), "name", "Anteil", "indicatorKind", "OUTCOME", "unit", "Prozent",
                "decimals", "1", "direction", "MORE", "numerator", "Kinder mit Förderung", "denominator", "alle Kinder"));
        UUID share = subGoal("Elternkurse").indicators().get(1).id();

        coordinator.send(at("/indicators/" + share), form(fields("quarter", "2026-Q4", "numerator", "1", "denominator", "0")))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Der Nenner darf nicht null sein")));
        coordinator.send(at("/indicators/" + share), form(fields("quarter", "2026-Q4", "numerator", "1", "denominator", "3")))
                .andExpect(status().isFound());

        assertThat(subGoal("Elternkurse").indicators().get(1).values().get(0).reading()).isEqualByComparingTo("33.3");
    }

    @Test
    void aNarrativeIndicatorIsToldInWords() throws Exception {
        create("indicators", fields("owner", "goal:" + goal.goal().id(), "name", "Stimmen der Eltern", "indicatorKind", "OUTCOME",
                "narrative", "true"));
        UUID narrative = subGoal("Elternkurse").indicators().get(1).id();

        coordinator.send(at("/indicators/" + narrative), form(fields("quarter", "2026-Q4"))).andExpect(status().isUnprocessableEntity());
        coordinator.send(at("/indicators/" + narrative), form(fields("quarter", "2026-Q4", "note", "Eltern loben den Ort.")))
                .andExpect(status().isFound());

        coordinator.open(at("/indicators/" + narrative)).andExpect(content().string(containsString("Eltern loben den Ort.")));
    }

    // Helpers

    private void create(String level, Map<String, String> fields) throws Exception {
        coordinator.send(at("/" + level + "/new"), form(fields)).andExpect(status().isFound())
                .andExpect(redirectedUrlPattern(at("/**")));
    }

    private String optionOf(String address, String label) throws Exception {
        String page = coordinator.open(at(address)).andReturn().getResponse().getContentAsString();
        int at = page.indexOf(">" + label + "</option>");
        int value = page.lastIndexOf("value=\"", at) + 7;
        return page.substring(value, page.indexOf('"', value));
    }

    private Map<String, List<String>> measure(Map<String, String> changed) {
        Map<String, String> fields = new HashMap<>(fields("version", "0", "subGoal", goal.goal().id().toString(),
                "title", "Maßnahme zu Elternkurse", "category", "OFFER", "status", "NOT_STARTED", "startsOn", "01.07.2025", "dueOn", "31.12.2027"));
        fields.putAll(changed);
        return form(fields);
    }

    private Map<String, List<String>> subGoalForm(Map<String, String> changed) {
        Map<String, String> fields = new HashMap<>(fields("version", String.valueOf(storedGoal().version()),
                "guidingGoal", town.guidingGoal().id().toString(), "title", "Elternkurse", "wording", "Elternkurse bis Ende 2027.",
                "startsOn", "01.07.2025", "dueOn", "31.12.2027", "responsible", town.coordinator().id().toString()));
        fields.putAll(changed);
        return form(fields);
    }

    /** Names and values of fields in turn. */
    private static Map<String, String> fields(String... namesAndValues) {
        Map<String, String> fields = new HashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            fields.put(namesAndValues[index], namesAndValues[index + 1]);
        }
        return fields;
    }

    private static Map<String, List<String>> form(Map<String, String> fields) {
        Map<String, List<String>> form = new HashMap<>();
        fields.forEach((name, value) -> form.put(name, List.of(value)));
        return form;
    }

    private static int answer(java.util.concurrent.Future<Integer> sent) {
        try {
            return sent.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private Measure stored() {
        return measures.findByIdAndMunicipalityId(goal.measure().id(), town.municipality().id()).orElseThrow();
    }

    private SubGoal storedGoal() {
        return goals.of(town.municipality().id(), goal.goal().id()).orElseThrow();
    }

    private GoalMatrix matrix() {
        return matrices.of(town.municipality(), Towns.TODAY);
    }

    private GoalMatrix.SubGoalRow subGoal(String title) {
        return matrix().subGoals().filter(row -> row.title().equals(title)).findFirst().orElseThrow();
    }

    private String at(String path) {
        return "/municipalities/" + town.key() + path;
    }
}
