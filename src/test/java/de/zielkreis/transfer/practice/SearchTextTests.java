package de.zielkreis.transfer.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTests {

    @ParameterizedTest
    @CsvSource({"Träger,traeger", "TRÄGER,traeger", "Straße,strasse", "Café,cafe", "Übergang Kita–Grundschule,uebergang kita-grundschule",
            "„Fit für die Schule“,fit fuer die schule", "Öffnung,oeffnung"})
    void foldsWhatPeopleTypeInDifferentWays(String text, String folded) {
        assertThat(SearchText.folded(text)).isEqualTo(folded);
    }

    @Test
    void foldsAnUmlautThatConsistsOfTwoSigns() {
        assertThat(SearchText.folded("Tra\u0308ger")).isEqualTo("traeger");
    }

    @Test
    void asksForEachWordOnce() {
        assertThat(SearchText.patterns("Kita  kita Träger")).containsExactly("%kita%", "%traeger%");
        assertThat(SearchText.patterns(null)).isEmpty();
        assertThat(SearchText.patterns("„“")).isEmpty();
    }

    @Test
    void signsOfAPatternStandForThemselves() {
        assertThat(SearchText.patterns("100%_!")).containsExactly("%100!%!_!!%");
    }

    @Test
    void keepsNoMoreThanThereIsRoomFor() {
        assertThat(SearchText.of(Stream.of("ä".repeat(40_000), null))).hasSize(SearchText.LONGEST);
    }
}
