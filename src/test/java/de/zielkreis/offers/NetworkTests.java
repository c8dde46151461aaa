package de.zielkreis.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NetworkTests {

    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 9);
    private static final Instant NOW = Instant.parse("2026-12-09T10:00:00Z");
    private static final PersonId SOMEBODY = new PersonId(UUID.randomUUID());

    private final Network network = new Network(new MunicipalityId(UUID.randomUUID()), new NetworkFacts("Frühe Hilfen", null,
            Set.of(LifePhase.BIRTH), Set.of(FieldOfAction.HEALTH), List.of(NetworkMember.named("Hebammen")), null, null, false, null),
            step(NetworkMaturity.INFORMATION, BEGUN), NOW);

    @Test
    void growsStepByStepAndKeepsTheHistory() {
        network.becomes(step(NetworkMaturity.CASE_OR_PROJECT, TODAY), TODAY, NOW);

        assertThat(network.maturity()).isEqualTo(NetworkMaturity.CASE_OR_PROJECT);
        assertThat(network.steps()).extracting(MaturityStep::maturity).containsExactly(NetworkMaturity.INFORMATION,
                NetworkMaturity.CASE_OR_PROJECT);
    }

    @Test
    void mayMoveApartAgain() {
        network.becomes(step(NetworkMaturity.PRODUCTION, TODAY), TODAY, NOW);
        network.becomes(step(NetworkMaturity.INFORMATION, TODAY), TODAY, NOW);

        assertThat(network.maturity()).isEqualTo(NetworkMaturity.INFORMATION);
    }

    @Test
    void refusesTheMaturityItHasAlready() {
        refuses("networks.sameMaturity", step(NetworkMaturity.INFORMATION, TODAY));
    }

    @Test
    void refusesADayBeforeTheLastStep() {
        refuses("networks.beforeLastStep", step(NetworkMaturity.PRODUCTION, BEGUN.minusDays(1)));
    }

    @Test
    void refusesADayThatNobodyKnowsYet() {
        refuses("networks.stepInFuture", step(NetworkMaturity.PRODUCTION, TODAY.plusDays(1)));
    }

    private void refuses(String code, MaturityStep step) {
        assertThatThrownBy(() -> network.becomes(step, TODAY, NOW)).isInstanceOfSatisfying(Refused.class, refused ->
                assertThat(refused.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code)));
        assertThat(network.steps()).hasSize(1);
    }

    private static MaturityStep step(NetworkMaturity maturity, LocalDate since) {
        return new MaturityStep(maturity, since, "Gemeinsamer Plan", SOMEBODY);
    }
}
