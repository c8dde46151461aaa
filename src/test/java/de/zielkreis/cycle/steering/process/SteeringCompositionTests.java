package de.zielkreis.cycle.steering.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.cycle.steering.Gap;
import de.zielkreis.cycle.steering.SteeringFacts;
import de.zielkreis.municipalities.DepartmentField;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SteeringCompositionTests {

    private static final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision composition = decision();
    private static final SteeringFacts COMPLETE = new SteeringFacts(true, Set.of(), Set.of(), 2, 100, 2, 4);

    @Test
    void saysNothingWhenNothingIsMissing() {
        assertThat(gaps(COMPLETE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = DepartmentField.class, mode = Mode.EXCLUDE, names = "TREASURY")
    void namesTheFieldFromWhichNobodySitsInTheSteeringGroup(DepartmentField field) {
        assertThat(codes(new SteeringFacts(true, Set.of(field), Set.of(), 2, 100, 2, 4))).containsExactly(field + "_MISSING");
    }

    @ParameterizedTest
    @EnumSource(value = DepartmentField.class, mode = Mode.EXCLUDE, names = "TREASURY")
    void namesTheFieldThatIsRepresentedWithoutItsHead(DepartmentField field) {
        assertThat(codes(new SteeringFacts(true, Set.of(), Set.of(field), 2, 100, 2, 4))).containsExactly(field + "_WITHOUT_HEAD");
    }

    @Test
    void aMunicipalityWithoutASteeringGroupIsToldThatOnceAndNotFieldByField() {
        assertThat(codes(new SteeringFacts(false, everyField(), Set.of(), 2, 100, 0, 4))).containsExactly("NO_STEERING_GROUP");
    }

    @ParameterizedTest(name = "{0} coordinators with {1} percent: {2}")
    @CsvSource(nullValues = "-", value = {"0, 0, NO_COORDINATION", "0, 30, NO_COORDINATION", "1, 0, -", "1, 1, SHARE_TOO_SMALL",
            "1, 49, SHARE_TOO_SMALL", "1, 50, -", "2, 150, -"})
    void atLeastHalfAPostIsAdvised(int coordinators, int share, String gap) {
        assertThat(codes(new SteeringFacts(true, Set.of(), Set.of(), coordinators, share, 2, 4)))
                .containsExactlyElementsOf(gap == null ? List.of() : List.of(gap));
    }

    @ParameterizedTest(name = "steering group {0}, project group {1} times a year: {2}")
    @CsvSource(nullValues = "-", value = {"-1, -1, -", "0, 4, STEERING_TOO_RARE", "1, 4, STEERING_TOO_RARE", "2, 4, -",
            "2, 0, PROJECT_TOO_RARE", "2, 3, PROJECT_TOO_RARE", "6, 12, -"})
    void twoMeetingsOfTheSteeringGroupAndFourOfTheProjectGroupAreAdvised(int steering, int project, String gap) {
        assertThat(codes(new SteeringFacts(true, Set.of(), Set.of(), 2, 100, steering, project)))
                .containsExactlyElementsOf(gap == null ? List.of() : List.of(gap));
    }

    @Test
    void collectsEveryGapWithItsOwnGermanSentence() {
        List<Gap> gaps = gaps(new SteeringFacts(true, everyField(), Set.of(), 0, 0, 1, 1));
        List<Gap> others = gaps(new SteeringFacts(true, Set.of(), everyField(), 1, 20, 2, 4));
        List<Gap> none = gaps(new SteeringFacts(false, Set.of(), Set.of(), 1, 0, 2, 4));

        List<Gap> all = Stream.of(gaps, others, none).flatMap(List::stream).toList();
        assertThat(all).hasSize(15).extracting(Gap::code).doesNotHaveDuplicates();
        assertThat(all).extracting(Gap::reason).doesNotHaveDuplicates().allSatisfy(reason -> assertThat(reason).isNotBlank().endsWith("."));
    }

    @Test
    void aMissingFactInventsNoGap() {
        Map<String, Object> facts = new HashMap<>(SteeringComposition.variables(COMPLETE));
        facts.put("coordinators", null);
        facts.put("coordinationShare", null);

        assertThat(SteeringComposition.gaps(engine.evaluateDecision(composition, facts))).isEmpty();
    }

    private static List<String> codes(SteeringFacts facts) {
        return gaps(facts).stream().map(Gap::code).toList();
    }

    private static List<Gap> gaps(SteeringFacts facts) {
        return SteeringComposition.gaps(engine.evaluateDecision(composition, SteeringComposition.variables(facts)));
    }

    private static Set<DepartmentField> everyField() {
        Set<DepartmentField> fields = new HashSet<>(Arrays.asList(DepartmentField.values()));
        fields.remove(DepartmentField.TREASURY);
        return fields;
    }

    private static DmnDecision decision() {
        try (InputStream model = SteeringCompositionTests.class.getResourceAsStream("/dmn/steeringComposition.dmn")) {
            return engine.parseDecision("steeringComposition", model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
