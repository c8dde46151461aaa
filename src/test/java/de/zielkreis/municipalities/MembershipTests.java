package de.zielkreis.municipalities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MembershipTests {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    @Test
    void aSeatIsPassedOnWithItsPostAndItsChair() {
        Body body = new Body(MunicipalityId.next(), BodyKind.STEERING_GROUP, "Lenkungsgruppe");
        Membership seat = Membership.inBody(PersonId.next(), body, "Amtsleitung", SINCE);
        seat.preside(true);

        assertThat(seat.passedTo(PersonId.next(), body, SINCE.plusYears(1))).extracting("chair", "rank").containsExactly(true, "Amtsleitung");
    }
}
