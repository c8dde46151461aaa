package de.zielkreis.municipalities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeetingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 17);
    private static final BodyId GROUP = new BodyId(UUID.randomUUID());
    private static final PersonId KORA = new PersonId(UUID.randomUUID());

    private static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");

    private final Meeting meeting = Meeting.planned(GROUP, plan(LocalTime.of(14, 0), LocalTime.of(16, 0), "Rathaus", null), AT);

    @Test
    void endsAfterItBeginsAndHappensSomewhere() {
        assertThatThrownBy(() -> Meeting.planned(GROUP, plan(LocalTime.of(14, 0), LocalTime.of(14, 0), "Rathaus", null), AT))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Meeting.planned(GROUP, plan(LocalTime.of(14, 0), LocalTime.of(16, 0), null, null), AT))
                .isInstanceOf(Refused.class);
    }

    @Test
    void isNotJointWithItself() {
        assertThatThrownBy(() -> Meeting.planned(GROUP, plan(LocalTime.of(14, 0), LocalTime.of(16, 0), "Rathaus", GROUP), AT))
                .isInstanceOf(Refused.class);
    }

    @Test
    void everyChangeRaisesTheNumberThatCalendarsCompare() {
        meeting.change(plan(LocalTime.of(15, 0), LocalTime.of(16, 0), "Rathaus", null), AT);
        assertThat(meeting.sequence()).isEqualTo(1);

        meeting.cancel("Krankheit", AT);

        assertThat(meeting.sequence()).isEqualTo(2);
        assertThat(meeting.state()).isEqualTo(MeetingState.CANCELLED);
    }

    @Test
    void isNotHeldBeforeItsDay() {
        assertThatThrownBy(() -> meeting.hold(DAY.minusDays(1))).isInstanceOf(Refused.class);

        meeting.hold(DAY);

        assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
    }

    @Test
    void whatWasHeldIsNeitherMovedNorCancelled() {
        meeting.hold(DAY);

        assertThatThrownBy(() -> meeting.cancel("Krankheit", AT)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> meeting.change(plan(LocalTime.of(15, 0), LocalTime.of(16, 0), "Rathaus", null), AT)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> meeting.hold(DAY)).isInstanceOf(Conflict.class);
    }

    @Test
    void minutesAreApprovedOnceAndOnlyOfWhatWasHeld() {
        assertThatThrownBy(() -> meeting.approveMinutes(KORA, DAY)).isInstanceOf(Conflict.class);
        meeting.hold(DAY);
        meeting.approveMinutes(KORA, DAY.plusDays(1));

        assertThat(meeting.approvedOn()).isEqualTo(DAY.plusDays(1));
        assertThatThrownBy(() -> meeting.approveMinutes(KORA, DAY)).isInstanceOf(Conflict.class);
        assertThatThrownBy(meeting::mustHaveOpenAgenda).isInstanceOf(Conflict.class);
    }

    @Test
    void aMeetingThatDecidesSomethingHasTakenPlace() {
        meeting.decides();

        assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
    }

    private static MeetingPlan plan(LocalTime from, LocalTime until, String place, BodyId joint) {
        return new MeetingPlan("8. Sitzung", DAY, from, until, place, null, joint);
    }
}
