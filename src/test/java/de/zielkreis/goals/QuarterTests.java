package de.zielkreis.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTests {

    @ParameterizedTest(name = "{0} is {1}, from {2} to {3}")
    @CsvSource({
        "2026-Q1, Q1/2026, 2026-01-01, 2026-03-31",
        "2026-Q2, Q2/2026, 2026-04-01, 2026-06-30",
        "2026-Q3, Q3/2026, 2026-07-01, 2026-09-30",
        "2026-Q4, Q4/2026, 2026-10-01, 2026-12-31",
        "2028-Q1, Q1/2028, 2028-01-01, 2028-03-31",
    })
    void knowsItsLabelAndItsFirstAndLastDay(String code, String label, LocalDate first, LocalDate last) {
        Quarter quarter = Quarter.parse(code);

        assertThat(quarter.label()).isEqualTo(label);
        assertThat(quarter.code()).isEqualTo(code).isEqualTo(quarter.toString());
        assertThat(quarter.firstDay()).isEqualTo(first);
        assertThat(quarter.lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-Q0", "2026-Q5", "2026-q4", "2026-4", "26-Q4", "Q4/2026", " 2026-Q4", "2026-Q4\n",
        "2026-Q44", "٢٠٢٦-Q4", "1989-Q4", "2100-Q1", "2026-Q4' or '1'='1"})
    void refusesWhatIsNoQuarter(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Quarter.parse(code));
    }

    @ParameterizedTest
    @CsvSource({"2026, 0", "2026, 5", "2026, -1", "1989, 4", "2100, 1"})
    void refusesNumbersThatAreNoQuarter(int year, int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(year, number));
    }

    @ParameterizedTest
    @CsvSource({"2026-Q2, 2026-Q3", "2026-Q3, 2026-Q4", "2026-Q4, 2027-Q1", "1999-Q4, 2000-Q1"})
    void followsThePreviousOneAlsoOverTheTurnOfTheYear(String earlier, String later) {
        assertThat(Quarter.parse(earlier).next()).isEqualTo(Quarter.parse(later));
        assertThat(Quarter.parse(later).previous()).isEqualTo(Quarter.parse(earlier));
    }

    @Test
    void everyDayOf17YearsLiesInExactlyItsOwnQuarterAndNoDayLiesBetween() {
        List<Quarter> quarters = Stream.iterate(Quarter.parse("2024-Q1"), Quarter::next).limit(17 * 4).toList();
        assertThat(quarters.get(67)).isEqualTo(Quarter.parse("2040-Q4"));

        LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2041, 1, 1)).forEach(day ->
                assertThat(quarters.stream().filter(quarter -> contains(quarter, day))).as("%s", day)
                        .containsExactly(Quarter.of(day)));
        for (int later = 1; later < quarters.size(); later++) {
            assertThat(quarters.get(later).firstDay()).isEqualTo(quarters.get(later - 1).lastDay().plusDays(1));
        }
        assertThat(contains(Quarter.parse("2028-Q1"), LocalDate.of(2028, 2, 29))).isTrue();
    }

    @Test
    void sortsByTimeAndItsCodeSortsTheSameWayAsText() {
        List<Quarter> quarters = Stream.iterate(Quarter.parse("1998-Q1"), Quarter::next).limit(40).toList();
        List<Quarter> shuffled = quarters.stream().sorted(Comparator.comparing(Quarter::number)).toList();

        assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(quarters);
        assertThat(shuffled.stream().sorted(Comparator.comparing(Quarter::code))).containsExactlyElementsOf(quarters);
    }

    @Test
    void isStoredAsItsCode() {
        QuarterConverter converter = new QuarterConverter();

        assertThat(converter.convertToDatabaseColumn(Quarter.parse("2026-Q4"))).isEqualTo("2026-Q4");
        assertThat(converter.convertToEntityAttribute("2026-Q4")).isEqualTo(Quarter.parse("2026-Q4"));
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }

    @Test
    void isWrittenToJsonAsItsCode() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();

        assertThat(json.writeValueAsString(Quarter.parse("2026-Q4"))).isEqualTo("\"2026-Q4\"");
        assertThat(json.readValue("\"2026-Q4\"", Quarter.class)).isEqualTo(Quarter.parse("2026-Q4"));
    }

    private static boolean contains(Quarter quarter, LocalDate day) {
        return !day.isBefore(quarter.firstDay()) && !day.isAfter(quarter.lastDay());
    }
}
