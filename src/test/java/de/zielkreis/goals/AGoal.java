package de.zielkreis.goals;

import de.zielkreis.municipalities.DecisionId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/** Builds a Teilziel for a test: {@code aGoal().startingOn("2026-01-01").dueOn("2027-12-31").active()}. */
public final class AGoal {

    /** The municipality of every goal and plan that does not say otherwise. */
    public static final MunicipalityId HERE = new MunicipalityId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

    private MunicipalityId municipality = HERE;
    private LocalDate start = LocalDate.of(2026, 1, 1);
    private LocalDate due = LocalDate.of(2027, 12, 31);
    private PersonId responsible = new PersonId(UUID.randomUUID());

    private AGoal() {
    }

    public static AGoal aGoal() {
        return new AGoal();
    }

    public AGoal in(MunicipalityId municipality) {
        this.municipality = municipality;
        return this;
    }

    public AGoal startingOn(String day) {
        start = LocalDate.parse(day);
        return this;
    }

    public AGoal dueOn(String day) {
        due = LocalDate.parse(day);
        return this;
    }

    public AGoal withoutDate() {
        due = null;
        return this;
    }

    public AGoal owedByNobody() {
        responsible = null;
        return this;
    }

    public SubGoal draft() {
        SubGoal goal = new SubGoal(new GuidingGoal(municipality, 1, "Kein Kind startet mit Nachteilen"), 1, "Lotsendienst ausbauen",
                "Bis Ende 2027 erreicht der Lotsendienst 400 Familien.", start, due);
        goal.entrustTo(responsible);
        return goal;
    }

    public SubGoal active() {
        SubGoal goal = draft();
        goal.activate(aDecision(), LocalDate.of(2025, 12, 1));
        return goal;
    }

    public static DecisionId aDecision() {
        return new DecisionId(UUID.randomUUID());
    }

    /** A plan of the municipality for 2026 and 2027 that nobody has adopted yet. */
    public static ActionPlan aPlan(MunicipalityId municipality) {
        return new ActionPlan(municipality, "Aktionsplan 2026/2027", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
    }

    public static ActionPlan anAdoptedPlan(MunicipalityId municipality) {
        ActionPlan plan = aPlan(municipality);
        plan.adopt("Rat", LocalDate.of(2025, 12, 11), "2025/0815");
        return plan;
    }
}
