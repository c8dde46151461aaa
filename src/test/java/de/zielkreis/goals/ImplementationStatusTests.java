package de.zielkreis.goals;

import static de.zielkreis.goals.ImplementationStatus.ABANDONED;
import static de.zielkreis.goals.ImplementationStatus.DONE;
import static de.zielkreis.goals.ImplementationStatus.NOT_STARTED;
import static de.zielkreis.goals.ImplementationStatus.PARTIALLY_DONE;
import static de.zielkreis.goals.ImplementationStatus.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImplementationStatusTests {

    static Stream<Arguments> mixtures() {
        return Stream.of(
                Arguments.of(List.of(DONE, DONE, ABANDONED), DONE),
                Arguments.of(List.of(NOT_STARTED, NOT_STARTED, ABANDONED), NOT_STARTED),
                Arguments.of(List.of(NOT_STARTED, RUNNING), RUNNING),
                Arguments.of(List.of(RUNNING, RUNNING, ABANDONED), RUNNING),
                // Exactly half is not more than half.
                Arguments.of(List.of(NOT_STARTED, DONE), RUNNING),
                Arguments.of(List.of(RUNNING, PARTIALLY_DONE), RUNNING),
                Arguments.of(List.of(RUNNING, DONE, PARTIALLY_DONE, NOT_STARTED), RUNNING),
                Arguments.of(List.of(RUNNING, DONE, PARTIALLY_DONE), PARTIALLY_DONE),
                Arguments.of(List.of(NOT_STARTED, DONE, DONE), PARTIALLY_DONE),
                Arguments.of(List.of(DONE, PARTIALLY_DONE), PARTIALLY_DONE),
                // What was abandoned counts on neither side.
                Arguments.of(List.of(RUNNING, DONE, DONE, ABANDONED, ABANDONED), PARTIALLY_DONE),
                Arguments.of(List.of(PARTIALLY_DONE, ABANDONED, ABANDONED, ABANDONED), PARTIALLY_DONE));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("mixtures")
    void followsFromTheMeasures(List<ImplementationStatus> measures, ImplementationStatus goal) {
        assertThat(ImplementationStatus.ofGoal(measures)).isEqualTo(goal);
    }

    @ParameterizedTest
    @EnumSource
    void isThatOfItsMeasuresWhenTheyAgree(ImplementationStatus status) {
        assertThat(ImplementationStatus.ofGoal(List.of(status))).isEqualTo(status);
        assertThat(ImplementationStatus.ofGoal(List.of(status, status, status))).isEqualTo(status);
    }

    @Test
    void hasNotBegunWithoutMeasures() {
        assertThat(ImplementationStatus.ofGoal(List.of())).isEqualTo(NOT_STARTED);
    }
}
