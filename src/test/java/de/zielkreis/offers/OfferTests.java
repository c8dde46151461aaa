package de.zielkreis.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.ProviderId;
import de.zielkreis.shell.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OfferTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 9);
    private static final Instant NOW = Instant.parse("2026-12-09T10:00:00Z");
    private static final PersonId SOMEBODY = new PersonId(UUID.randomUUID());
    private static final Carrier CARRIER = Carrier.of(new ProviderId(UUID.randomUUID()));

    @Test
    void runsWithoutAnyDays() {
        assertThat(offer(null, null).stateOn(TODAY)).isEqualTo(OfferState.RUNNING);
    }

    @Test
    void runsOnItsFirstAndItsLastDay() {
        assertThat(offer(TODAY, TODAY).stateOn(TODAY)).isEqualTo(OfferState.RUNNING);
    }

    @Test
    void isPlannedBeforeItBegins() {
        assertThat(offer(TODAY.plusDays(1), null).stateOn(TODAY)).isEqualTo(OfferState.PLANNED);
    }

    @Test
    void isOverAfterItsLastDay() {
        assertThat(offer(null, TODAY.minusDays(1)).stateOn(TODAY)).isEqualTo(OfferState.ENDED);
    }

    @Test
    void liesInTheArchiveUntilItComesBack() {
        Offer offer = offer(null, null);
        offer.archive(TODAY, SOMEBODY, NOW);
        assertThat(offer.stateOn(TODAY)).isEqualTo(OfferState.ARCHIVED);

        offer.restore(SOMEBODY, NOW);

        assertThat(offer.stateOn(TODAY)).isEqualTo(OfferState.RUNNING);
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> offer(TODAY, TODAY.minusDays(1))).isInstanceOfSatisfying(Refused.class, refused ->
                assertThat(refused.refusals()).singleElement().satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("until");
                    assertThat(refusal.code()).isEqualTo("offers.endBeforeStart");
                }));
    }

    @Test
    void hasOneNamePerCarrierWhateverCaseAndAccents() {
        assertThat(Offer.sortKey("Elterncafé  Mitte", CARRIER)).isEqualTo(Offer.sortKey("elterncafe mitte", CARRIER));
        assertThat(Offer.sortKey("Elterncafé", CARRIER)).isNotEqualTo(Offer.sortKey("Elterncafé", Carrier.of(new ProviderId(UUID.randomUUID()))));
    }

    private static Offer offer(LocalDate since, LocalDate until) {
        return new Offer(new MunicipalityId(UUID.randomUUID()), new OfferFacts("Elterncafé", CARRIER, Set.of(LifePhase.BIRTH),
                Set.of(FieldOfAction.HEALTH), Set.of(), null, null, null, null, since, until, null, null), "Familienzentrum", SOMEBODY, NOW);
    }
}
