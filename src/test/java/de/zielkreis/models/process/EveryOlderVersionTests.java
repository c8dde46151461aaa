package de.zielkreis.models.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.OlderModels;
import de.zielkreis.fixtures.OlderModels.Older;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Walks;
import de.zielkreis.fixtures.Walks.Going;
import de.zielkreis.models.MigratedInstance;
import de.zielkreis.models.MoveOutcome;
import de.zielkreis.models.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From every version of every process that was ever on main, and from each step that people take in it. */
@ApplicationTest
@Tag("database")
class EveryOlderVersionTests {

    private static final int MANY = 40;

    @Autowired private Towns towns;
    @Autowired private OlderModels older;
    @Autowired private Walks walks;
    @Autowired private Moves moves;

    static Stream<Older> versions() {
        return OlderModels.all();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void whatBeganUnderItComesToItsEndWithoutBeingMoved(Older version) {
        Going going = older.under(version, () -> walks.begin(towns.found(), version.process()));
        int steps = 0;
        while (going.step()) {
            assertThat(++steps).as("steps of %s", version).isLessThan(MANY);
        }

        assertThat(going.ended()).as("stands at %s", going.waiting()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void fromEveryStepItGoesOnUnderThePresentModelOrStaysAndSaysWhy(Older version) {
        List<Integer> moved = new ArrayList<>();
        for (int steps = 0; steps < MANY; steps++) {
            Going going = older.under(version, () -> walks.begin(towns.found(), version.process()));
            if (!going.steps(steps)) {
                break;
            }
            List<String> waiting = going.waiting();

            MigratedInstance result = moves.move(going);

            if (waiting.contains("workOnStation")) {
                assertThat(result.outcome()).isEqualTo(MoveOutcome.STAYED);
                assertThat(result.obstacle()).isEqualTo(Obstacle.NO_COUNTERPART);
            } else {
                assertThat(result.outcome()).as("%s at %s: %s %s", version, waiting, result.obstacle(), result.step()).isEqualTo(MoveOutcome.MOVED);
                moved.add(steps);
            }
            assertThat(going.waiting()).as("nobody loses a task").isEqualTo(waiting);
            assertThat(going.steps(MANY)).isFalse();
            assertThat(going.ended()).as("%s, moved after %s steps, stands at %s", version, steps, going.waiting()).isTrue();
        }
        assertThat(moved).as("steps from which %s was moved", version).isNotEmpty();
    }
}
