package de.zielkreis.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielkreis.municipalities.HandoverKind;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.Refused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandoverTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 9);

    private final PersonId leaver = new PersonId(java.util.UUID.randomUUID());
    private final PersonId receiver = new PersonId(java.util.UUID.randomUUID());

    @Test
    void nobodyTakesOverFromThemselves() {
        assertThatThrownBy(() -> handover(leaver, TODAY)).isInstanceOf(Refused.class).hasMessage("handover.toThemselves");
    }

    @Test
    void theLastDayHasNotPassed() {
        assertThatThrownBy(() -> handover(receiver, TODAY.minusDays(1))).isInstanceOf(Refused.class).hasMessage("handover.lastDayPast");
        assertThat(handover(receiver, TODAY).open()).isTrue();
    }

    @Test
    void nothingIsGivenBackToTheLeaver() {
        assertThatThrownBy(() -> handover(receiver, TODAY).choose(List.of(new Choice(HandoverKind.GOAL, "1", Fate.GIVEN, leaver))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsOverChangesNoMore() {
        Handover done = handover(null, TODAY);
        done.complete(1, "{}", receiver, TODAY);

        assertThatThrownBy(() -> done.cancel(receiver, TODAY)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> done.plan(receiver, TODAY)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> done.complete(1, "{}", receiver, TODAY)).isInstanceOf(Conflict.class);
    }

    private Handover handover(PersonId to, LocalDate lastDay) {
        return new Handover(new MunicipalityId(java.util.UUID.randomUUID()), leaver, to, lastDay, receiver, TODAY);
    }
}
