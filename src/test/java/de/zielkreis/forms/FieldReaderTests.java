package de.zielkreis.forms;

import static de.zielkreis.forms.AField.aField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.zielkreis.forms.FormComponent.Kind;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldReaderTests {

    @Nested
    class Numbers {

        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource(delimiter = '|', value = {
            "186 | 186", "0 | 0", "-3 | -3", "+3 | 3", "92,5 | 92.5", "1.234,5 | 1234.5", "1.234 | 1234", "1.234.567,89 | 1234567.89",
            "1234,5 | 1234.5", "007 | 7", "'  186 ' | 186", "-0,25 | -0.25", "92,50 | 92.50", "999999999999 | 999999999999",
        })
        void areReadAsGermanOfficesWriteThem(String typed, BigDecimal number) {
            assertThat(aField(Kind.NUMBER).filledWith(typed)).isEqualTo(number);
        }

        @ParameterizedTest
        @ValueSource(strings = {"ca. 190", "186.5", "1,234.5", "1.23", "12.34,5", "1.2345", "1234.567", "186,", ",5", "-", "--3", "- 3",
            "1 234", "12e3", "NaN", "Infinity", "0x1F", "½", "١٨٦", "190 Familien", "1,2,3", "=1+1"})
        void areRefusedWhenTheyAreSomethingElse(String typed) {
            assertThat(refusal(() -> aField(Kind.NUMBER).filledWith(typed))).isEqualTo(new Refusal("field", "field.noNumber", typed));
        }

        @Test
        void areRefusedWithTooManyDecimals() {
            assertThat(aField(Kind.NUMBER).decimals(2).filledWith("92,25")).isEqualTo(new BigDecimal("92.25"));
            assertThat(refusal(() -> aField(Kind.NUMBER).decimals(2).filledWith("92,255")))
                    .isEqualTo(new Refusal("field", "field.tooManyDecimals", 2));
            assertThat(refusal(() -> aField(Kind.NUMBER).decimals(0).filledWith("92,5")))
                    .isEqualTo(new Refusal("field", "field.tooManyDecimals", 0));
        }

        @Test
        void areRefusedWithTooManyDigits() {
            assertThat(refusal(() -> aField(Kind.NUMBER).filledWith("1234567890123")))
                    .isEqualTo(new Refusal("field", "field.numberTooLong", 12));
            assertThat(refusal(() -> aField(Kind.NUMBER).filledWith("9".repeat(100_000))))
                    .isEqualTo(new Refusal("field", "field.numberTooLong", 12));
        }

        @Test
        void stayWithinTheirBounds() {
            AField percent = aField(Kind.NUMBER).from("0").to("100");

            assertThat(percent.filledWith("0")).isEqualTo(new BigDecimal("0"));
            assertThat(percent.filledWith("100,0")).isEqualTo(new BigDecimal("100.0"));
            assertThat(refusal(() -> percent.filledWith("-0,1"))).isEqualTo(new Refusal("field", "field.tooSmall", BigDecimal.ZERO));
            assertThat(refusal(() -> percent.filledWith("100,01")))
                    .isEqualTo(new Refusal("field", "field.tooLarge", new BigDecimal("100")));
        }

        @Test
        void areNotRepeatedAtLengthInTheRefusal() {
            assertThat(refusal(() -> aField(Kind.NUMBER).filledWith("x".repeat(5_000))).arguments()).containsExactly("x".repeat(40) + " …");
        }

        @Test
        void areCheckedQuicklyHoweverLongTheTextIs() {
            assertThat(refusal(() -> aField(Kind.NUMBER).filledWith("1.111".repeat(50_000) + "x")).code()).isEqualTo("field.noNumber");
        }
    }

    @Nested
    class Dates {

        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource({"31.12.2026, 2026-12-31", "2026-12-31, 2026-12-31", "1.2.2026, 2026-02-01", "29.02.2028, 2028-02-29",
            "01.01.1990, 1990-01-01", "31.12.2099, 2099-12-31", "' 31.12.2026 ', 2026-12-31"})
        void areReadAsPeopleAndBrowsersWriteThem(String typed, LocalDate date) {
            assertThat(aField(Kind.DATE).filledWith(typed)).isEqualTo(date);
        }

        @ParameterizedTest
        @ValueSource(strings = {"31.02.2026", "29.02.2026", "31.04.2026", "32.01.2026", "01.13.2026", "0.1.2026", "2026-02-30", "2026-13-01"})
        void areRefusedWhenTheCalendarHasNoSuchDay(String typed) {
            assertThat(refusal(() -> aField(Kind.DATE).filledWith(typed))).isEqualTo(new Refusal("field", "field.noSuchDay", typed));
        }

        @ParameterizedTest
        @ValueSource(strings = {"01.01.1850", "31.12.1989", "01.01.2100", "0001-01-01", "9999-12-31"})
        void areRefusedFarFromOurTime(String typed) {
            assertThat(refusal(() -> aField(Kind.DATE).filledWith(typed)))
                    .isEqualTo(new Refusal("field", "field.dateOutOfRange", 1990, 2099));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Ende des Jahres", "31.12.26", "31/12/2026", "12-31-2026", "2026-1-1", "31.12.", "31. Dezember 2026",
            "31.12.2026 12:00", "99999-01-01", "٣١.١٢.٢٠٢٦"})
        void areRefusedWhenTheyAreSomethingElse(String typed) {
            assertThat(refusal(() -> aField(Kind.DATE).filledWith(typed))).isEqualTo(new Refusal("field", "field.noDate", typed));
        }
    }

    @Nested
    class Texts {

        @Test
        void areTakenOverWithoutTheBlanksAroundThem() {
            assertThat(aField(Kind.TEXT).filledWith("  TOP 4\t")).isEqualTo("TOP 4");
            assertThat(aField(Kind.TEXTAREA).filledWith("\n\nEs läuft.\n")).isEqualTo("Es läuft.");
        }

        @Test
        void haveTheSameLineEndsFromEverySystem() {
            assertThat(aField(Kind.TEXTAREA).filledWith("Windows\r\nalter Mac\rUnix\nEnde")).isEqualTo("Windows\nalter Mac\nUnix\nEnde");
        }

        @Test
        void areCountedAfterTheirLineEndsAreUnified() {
            assertThat(aField(Kind.TEXTAREA).longest(3).filledWith("a\r\nb")).isEqualTo("a\nb");
        }

        @Test
        void areRefusedWhenTheyAreTooLong() {
            assertThat(aField(Kind.TEXTAREA).longest(2000).filledWith("x".repeat(2000))).isEqualTo("x".repeat(2000));
            assertThat(refusal(() -> aField(Kind.TEXTAREA).longest(2000).filledWith("x".repeat(2001))))
                    .isEqualTo(new Refusal("field", "field.tooLong", 2000, 2001));
        }

        @Test
        void areBoundedAlsoWhereTheFormSetsNoLimit() {
            assertThat(refusal(() -> aField(Kind.TEXT).filledWith("x".repeat(501))))
                    .isEqualTo(new Refusal("field", "field.tooLong", 500, 501));
            assertThat(refusal(() -> aField(Kind.TEXTAREA).filledWith("x".repeat(10_001))).arguments()).containsExactly(10_000, 10_001);
            assertThat(refusal(() -> aField(Kind.TEXTAREA).longest(20_000).filledWith("x".repeat(10_001))).arguments())
                    .as("no form gets around the longest text").containsExactly(10_000, 10_001);
        }

        @Test
        void areRefusedWhenTheyAreTooShort() {
            assertThat(aField(Kind.TEXT).shortest(3).filledWith("abc")).isEqualTo("abc");
            assertThat(refusal(() -> aField(Kind.TEXT).shortest(3).filledWith("ab")))
                    .isEqualTo(new Refusal("field", "field.tooShort", 3, 2));
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001bb", "a\u000bb", "a\u007fb"})
        void areRefusedWithControlCharacters(String typed) {
            assertThat(refusal(() -> aField(Kind.TEXT).filledWith(typed))).isEqualTo(new Refusal("field", "field.controlCharacter"));
            assertThat(refusal(() -> aField(Kind.TEXTAREA).filledWith(typed)).code()).isEqualTo("field.controlCharacter");
            assertThat(refusal(() -> aField(Kind.NUMBER).filledWith(typed)).code()).isEqualTo("field.controlCharacter");
            assertThat(refusal(() -> aField(Kind.DATE).filledWith(typed)).code()).isEqualTo("field.controlCharacter");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\u0000", "\u0000\u0000", " \u0000 "})
        void areRefusedWhenTheyAreNothingButControlCharacters(String typed) {
            assertThat(refusal(() -> aField(Kind.TEXT).filledWith(typed)).code()).isEqualTo("field.controlCharacter");
        }

        @ParameterizedTest
        @ValueSource(strings = {"<script>alert(1)</script>", "=1+1", "'; drop table goal; --", "Ümläüte, ß und „Anführung“",
            "👩‍👧‍👦", "${7*7}", "Spalte\tSpalte"})
        void areTakenOverAsTheyAre(String typed) {
            assertThat(aField(Kind.TEXTAREA).filledWith(typed)).isEqualTo(typed);
        }

        @Test
        void matchThePatternOfTheForm() {
            assertThat(aField(Kind.TEXT).like("\\d{5}", null).filledWith("33602")).isEqualTo("33602");
            assertThat(refusal(() -> aField(Kind.TEXT).like("\\d{5}", null).filledWith("3360")))
                    .isEqualTo(new Refusal("field", "field.pattern"));
            assertThat(refusal(() -> aField(Kind.TEXT).like("\\d{5}", "Fünf Ziffern, bitte.").filledWith("336021")))
                    .isEqualTo(new Refusal("field", "field.own", "Fünf Ziffern, bitte."));
        }
    }

    @Nested
    class Choices {

        @ParameterizedTest
        @EnumSource(names = {"SELECT", "RADIO"})
        void areOneOfThoseOffered(Kind kind) {
            AField light = aField(kind).offering("GREEN", "RED");

            assertThat(light.filledWith("RED")).isEqualTo("RED");
            assertThat(refusal(() -> light.filledWith("PINK"))).isEqualTo(new Refusal("field", "field.unknownChoice"));
            assertThat(refusal(() -> light.filledWith("red")).code()).isEqualTo("field.unknownChoice");
            assertThat(refusal(() -> light.filledWith("RED ")).code()).isEqualTo("field.unknownChoice");
            assertThat(refusal(() -> light.filledWith("\u0000")).code()).isEqualTo("field.unknownChoice");
        }

        @Test
        void ofAChecklistAreThoseOfferedInItsOrder() {
            AField goals = aField(Kind.CHECKLIST).offering("A", "B", "C");

            assertThat(goals.filledWith("C", "A")).isEqualTo(List.of("A", "C"));
            assertThat(goals.filledWith("B", "B")).isEqualTo(List.of("B"));
            assertThat(goals.filledWith()).isEqualTo(List.of());
        }

        @Test
        void ofAChecklistAreRefusedTogetherWhenOneIsUnknown() {
            assertThat(refusal(() -> aField(Kind.CHECKLIST).offering("A", "B").filledWith("A", "X")))
                    .isEqualTo(new Refusal("field", "field.unknownChoice"));
            assertThat(refusal(() -> aField(Kind.CHECKLIST).offering("A", "B").filledWith("")).code()).isEqualTo("field.unknownChoice");
        }

        @Test
        void ofACheckboxAreYesOrNo() {
            assertThat(aField(Kind.CHECKBOX).filledWith("true")).isEqualTo(true);
            assertThat(aField(Kind.CHECKBOX).filledWith()).isEqualTo(false);
        }
    }

    @Nested
    class RequiredFields {

        @ParameterizedTest
        @EnumSource(names = {"TEXT", "TEXTAREA", "NUMBER", "DATE"})
        void mustBeFilledIn(Kind kind) {
            for (String[] nothing : new String[][] {{}, {""}, {"   "}, {"\t\r\n"}}) {
                assertThat(refusal(() -> aField(kind).required().filledWith(nothing))).isEqualTo(new Refusal("field", "field.missing"));
                assertThat(aField(kind).filledWith(nothing)).as("not required").isNull();
            }
        }

        @ParameterizedTest
        @EnumSource(names = {"SELECT", "RADIO"})
        void mustBeChosen(Kind kind) {
            assertThat(refusal(() -> aField(kind).offering("A").required().filledWith())).isEqualTo(new Refusal("field", "field.notChosen"));
            assertThat(refusal(() -> aField(kind).offering("A").required().filledWith("")).code()).isEqualTo("field.notChosen");
            assertThat(aField(kind).offering("A").filledWith("")).as("not required").isNull();
        }

        @Test
        void mustBeTicked() {
            assertThat(refusal(() -> aField(Kind.CHECKBOX).required().filledWith())).isEqualTo(new Refusal("field", "field.notTicked"));
            assertThat(aField(Kind.CHECKBOX).required().filledWith("true")).isEqualTo(true);
            assertThat(refusal(() -> aField(Kind.CHECKLIST).offering("A").required().filledWith()))
                    .isEqualTo(new Refusal("field", "field.notChosen"));
        }
    }

    private static Refusal refusal(ThrowingCallable reading) {
        Refused[] refused = new Refused[1];
        assertThatExceptionOfType(Refused.class).isThrownBy(reading).satisfies(found -> refused[0] = found);
        assertThat(refused[0].refusals()).hasSize(1);
        return refused[0].refusals().get(0);
    }
}
