package de.zielkreis.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTests {

    @ParameterizedTest
    @CsvSource({"173,63", "55,20", "228,83", "102,37", "52,19", "44,16", "13,5", "10,4"})
    void roundsAsThePublishedBalanceOf275Measures(long part, int percent) {
        assertThat(new Share(part, 275).percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"1,8,13", "1,200,1", "1,201,0", "0,7,0", "7,7,100", "199,200,100", "2,3,67", "1,3,33"})
    void roundsHalfUp(long part, long whole, int percent) {
        assertThat(new Share(part, whole).percent()).isEqualTo(percent);
    }

    @Test
    void ofNothingThereIsNoShare() {
        assertThat(new Share(0, 0).percent()).isNull();
        assertThat(new Share(0, 0).label()).isEqualTo("–");
    }

    @Test
    void isReadWithASpaceThatDoesNotBreak() {
        assertThat(new Share(63, 100).label()).isEqualTo("63\u00a0%");
    }
}
