package de.zielkreis.reporting.export;

import static de.zielkreis.reporting.GoalMatrixFixture.aGuidingGoal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNamesTests {

    private final SheetNames names = new SheetNames(List.of("Deckblatt", "Leitziel 9 Vergeben"));

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Kinder [0–3]: gut/besser? *alle* \\ 'Zitat'", "'", "Zeile\neins\tTab", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
        "EinsehrlangesWortdasniemandtrennenkannundnochlänger", "Kinder und Jugendliche wachsen in unserer Stadt gut auf", "a\u0000b"})
    void findsANameThatExcelAccepts(String title) {
        String name = names.of(aGuidingGoal("1", title));

        assertThat(name).startsWith("Leitziel 1").hasSizeLessThanOrEqualTo(31).isEqualTo(name.strip());
        assertThatCode(() -> WorkbookUtil.validateSheetName(name)).doesNotThrowAnyException();
        assertThat(name.charAt(name.length() - 1)).matches(last -> !Character.isHighSurrogate(last));
    }

    @Test
    void endsAfterAWholeWord() {
        assertThat(names.of(aGuidingGoal("1", "Kinder und Jugendliche wachsen gut auf"))).isEqualTo("Leitziel 1 Kinder und");
        assertThat(names.of(aGuidingGoal("2", "Kinder wachsen gut auf"))).isEqualTo("Leitziel 2 Kinder wachsen gut");
    }

    @Test
    void givesNoNameTwiceWhateverTheLetters() {
        String long1 = "Kinder wachsen in dieser Stadt gut auf";

        assertThat(names.of(aGuidingGoal("9", "VERGEBEN"))).isEqualTo("Leitziel 9 VERGEBEN (2)");
        assertThat(List.of(names.of(aGuidingGoal("1", long1)), names.of(aGuidingGoal("1", long1)), names.of(aGuidingGoal("1", long1))))
                .doesNotHaveDuplicates().allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(31));
    }
}
