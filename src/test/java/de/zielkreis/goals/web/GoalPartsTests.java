package de.zielkreis.goals.web;

import static de.zielkreis.goals.AnIndicator.anIndicator;
import static de.zielkreis.goals.AnIndicator.parents;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.goals.GoalMatrices;
import de.zielkreis.goals.GoalMatrix.BranchRow;
import de.zielkreis.goals.GoalMatrix.GuidingGoalRow;
import de.zielkreis.goals.GoalMatrix.IndicatorRow;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.SmartFacts;
import de.zielkreis.goals.SmartRating;
import de.zielkreis.goals.process.SmartCheck;
import de.zielkreis.municipalities.Municipalities;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** The parts of a goal's page, drawn from the demo data and checked as people read them. */
@ApplicationTest
class GoalPartsTests {

    @Autowired private SpringTemplateEngine templates;
    @Autowired private ApplicationContext beans;
    @Autowired private SmartCheck smart;
    @Autowired private GoalMatrices matrices;
    @Autowired private Municipalities municipalities;

    private GuidingGoalRow guiding;
    private BranchRow branch;
    private SubGoalRow goal;

    /** As it was on a day before the fourth quarter, through which another test may have lived already. */
    @BeforeEach
    void looksAtTheGoalOfTheDrawing() {
        GoalMatrix matrix = matrices.asOf(municipalities.findByKey("BI").orElseThrow(), Towns.TODAY.minusDays(3));
        guiding = matrix.guidingGoals().get(0);
        branch = guiding.branches().get(0);
        goal = branch.subGoals().get(0);
    }

    @Test
    void theSmartCheckNamesEveryCriterionWithVerdictAndAdvice() {
        String part = smart(goal.due(), true);

        assertThat(part).contains("4 von 5 erfüllt", goal.wording(), "Spezifisch erfüllt", "Messbar erfüllt",
                "Anspruchsvoll und erreichbar prüfen", "mehr als anderthalbmal so schnell", "Relevant erfüllt", "Terminiert erfüllt",
                "„Prüfen“ ist ein Hinweis").doesNotContain("Was fehlt");
    }

    @Test
    void theSmartCheckSaysWhatAGoalNeedsToBecomeActive() {
        String part = smart(null, false);

        assertThat(part).contains("2 von 5 erfüllt", "Spezifisch fehlt", "Es fehlt eine verantwortliche Person.", "Terminiert fehlt",
                "Es fehlt der Termin.", "Was fehlt, braucht das Teilziel, um aktiv zu werden.");
    }

    @Test
    void theChartTellsTheSameAsItsTable() {
        String part = chart(goal.indicators().get(0));

        assertThat(part).contains("Kennzahl: Eltern mit Kursabschluss",
                "Q3/2026: 148 Personen bei geplanten 175, der Plan ist zu 85 % erreicht. Das Ziel 320 bis 31.12.2027 ist zu 46 % erreicht.",
                "Messwert 24 48 61 96 118 139 148 – noch kein Messwert", "Geplant 25 50 75 100 125 150 175 200 230 260 290 320",
                "148 erreicht", "Ziel 320", "bis Q4/27",
                "Einheit: Personen, über die Quartale zusammengezählt · Richtung: mehr ist besser · Ausgangswert 0 am 01.02.2025 · Quelle: Kurslisten der Träger")
                .doesNotContain("Achse", "Gerechnet");
        assertThat(html("chart", "chart", IndicatorChart.of(goal.indicators().get(0)))).contains("role=\"img\"")
                .doesNotContain("style=");
    }

    @Test
    void theChartSaysWhereItsAxisAndItsSharesBegin() {
        assertThat(chart(anIndicator().in("Prozent", 0).perQuarter().from("64").to("74").planned("2026-Q3", "70").read("2026-Q2", "67")
                .read("2026-Q3", "66").row())).contains("der Plan ist zu 33 % erreicht", "Gerechnet ist der Weg ab dem Ausgangswert 64 %.",
                "die Achse beginnt bei 66 %", "66 % gemessen");
    }

    @Test
    void theChartOfAPlanWithoutReadingsSaysSo() {
        assertThat(chart(anIndicator().to("40").planned("2027-Q1", "20").planned("2027-Q4", "40").row()))
                .contains("Noch liegt kein Messwert vor. Das Ziel 40 bis 31.12.2027 steht noch aus.");
    }

    @Test
    void anIndicatorInWordsShowsItsRemarksOnly() {
        IndicatorRow told = anIndicator().named("Stimmen der Eltern").noted("2026-Q3", "Eltern helfen sich gegenseitig.").row();

        assertThat(chart(told)).contains("Q3/2026", "Eltern helfen sich gegenseitig.", "Diese Kennzahl wird in Worten erzählt");
        assertThat(html("chart", "chart", IndicatorChart.of(told))).doesNotContain("<svg", "<table");
        assertThat(chart(anIndicator().source(null).row())).contains("Noch liegt kein Messwert vor.");
    }

    @Test
    void foreignTextStaysText() {
        assertThat(html("chart", "chart", IndicatorChart.of(parents().named("<script>alert(1)</script>").noted("2026-Q3", "<b>x</b>").row())))
                .doesNotContain("<script", "<b>x");
    }

    @Test
    void theChainTellsWhyTheMeasureShouldHelp() {
        String part = chain(HypothesisChain.of(guiding, branch, goal, goal.measures().get(0)));

        assertThat(part).containsSubsequence("Maßnahme 1.1.1", "Starke Eltern", "Wenn der Kurs in den Kitas", "dann nehmen auch Eltern teil",
                "weil der Weg kurz", "Beleg: eigene Erfahrung, Rückmeldebögen 2024", "Teilziel 1.1", "Wenn Eltern in ihrer Nähe",
                "Beleg: eigene Erfahrung, Auswertung der Kurse 2023/2024", "Produkt 06.03.01", "gehört zu", "Produktgruppenziel",
                "gehört zu", "Leitziel 1").doesNotContain("Noch ");
    }

    @Test
    void theChainSaysWhereAnAssumptionIsStillToCome() {
        SubGoalRow silent = new SubGoalRow(goal.id(), goal.number(), goal.title(), goal.wording(), goal.state(), goal.status(), goal.from(),
                goal.due(), null, null, null, List.of(), List.of(), List.of());

        assertThat(chain(HypothesisChain.of(guiding, branch, silent, null)))
                .contains("Noch keine Annahme festgehalten. Die Koordination kann beim Teilziel ergänzen").doesNotContain("Beleg");
    }

    private String smart(LocalDate due, boolean responsible) {
        List<SmartRating> ratings = smart.rate(SmartFacts.of(goal.title(), goal.wording(), goal.from(), due, responsible,
                goal.hypothesis(), goal.indicators(), goal.measures().size(), 0, LocalDate.of(2028, 12, 31)));
        return read(html("smart", "smart", Map.of("ratings", ratings, "wording", goal.wording())));
    }

    private String chart(IndicatorRow indicator) {
        return read(html("chart", "chart", IndicatorChart.of(indicator)));
    }

    private String chain(HypothesisChain chain) {
        return read(html("hypothesisChain", "chain", chain));
    }

    private String html(String template, String fragment, Object value) {
        return html(template, fragment, Map.of(fragment, value));
    }

    private String html(String template, String fragment, Map<String, Object> values) {
        Context context = new Context(Locale.GERMANY, values);
        context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        return templates.process("goals/" + template, Set.of(fragment), context);
    }

    /** What is left when the marks of the page are taken away. */
    private static String read(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
