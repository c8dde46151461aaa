package de.zielkreis.forms;

import static de.zielkreis.forms.AForm.ASSESSMENT;
import static de.zielkreis.forms.AForm.COURSES;
import static de.zielkreis.forms.AForm.PREFILL;
import static de.zielkreis.forms.AForm.VISITS;
import static de.zielkreis.forms.AForm.sent;
import static de.zielkreis.forms.AForm.status;
import static de.zielkreis.forms.AForm.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormReaderTests {

    @Test
    void readsEveryFieldAsWhatItIs() {
        Answers answers = read(sent(status(VISITS), "DONE", value(VISITS), "1.234,5", status(COURSES), "RUNNING",
                "proposal", "STOP", "rework", "G2", "remark", "gut\r\nso", "helpNeeded", "true", "newDue", "31.12.2026"));

        assertThat(answers.text("proposal")).contains("STOP");
        assertThat(answers.choices("rework")).containsExactly("G2");
        assertThat(answers.text("remark")).contains("gut\nso");
        assertThat(answers.ticked("helpNeeded")).isTrue();
        assertThat(answers.date("newDue")).contains(LocalDate.of(2026, 12, 31));
        assertThat(answers.rows("measures").keySet()).containsExactly(VISITS, COURSES);
        assertThat(answers.rows("measures").get(VISITS).text("status")).contains("DONE");
        assertThat(answers.rows("measures").get(VISITS).number("value")).contains(new BigDecimal("1234.5"));
        assertThat(answers.rows("measures").get(COURSES).number("value")).isEmpty();
    }

    @Test
    void leavesEmptyWhatNobodyFilledIn() {
        Answers answers = read(sent(status(VISITS), "DONE", status(COURSES), "DONE", "proposal", "STOP"));

        assertThat(answers.text("remark")).isEmpty();
        assertThat(answers.choices("rework")).isEmpty();
        assertThat(answers.ticked("helpNeeded")).isFalse();
        assertThat(answers.date("newDue")).isEmpty();
    }

    @Test
    void ignoresRowsAndFieldsThatTheServerDidNotOffer() {
        String foreign = "99999999-9999-4999-8999-999999999999";
        Answers answers = read(sent(status(VISITS), "DONE", status(COURSES), "DONE", "proposal", "STOP",
                status(foreign), "DONE", "measures." + VISITS + ".budget", "1000000", "released", "true", "_csrf", "x"));

        assertThat(answers.rows("measures")).containsOnlyKeys(VISITS, COURSES);
        assertThat(answers.text("released")).isEmpty();
        assertThat(answers.rows("measures").get(VISITS).text("budget")).isEmpty();
    }

    @Test
    void refusesWhenARowWasLeftOut() {
        assertThat(refusals(sent(status(VISITS), "DONE", "proposal", "STOP")))
                .containsExactly(new Refusal(status(COURSES), "field.notChosen"));
    }

    @Test
    void acceptsARepeatedGroupWithoutRows() {
        Answers answers = FormReader.read(ASSESSMENT, Prefill.EMPTY, sent("proposal", "STOP"));

        assertThat(answers.rows("measures")).isEmpty();
    }

    @Test
    void refusesChoicesThatTheCapabilityDidNotOffer() {
        assertThat(refusals(sent(status(VISITS), "DONE", status(COURSES), "DONE", "proposal", "STOP", "rework", "G1", "rework", "G3")))
                .containsExactly(new Refusal("rework", "field.unknownChoice"));
    }

    @Test
    void namesEverythingThatIsWrongInTheOrderOfThePage() {
        assertThat(refusals(sent("newDue", "31.02.2026", "remark", "viel zu lang für dieses Feld", "rework", "X",
                value(COURSES), "ca. 190", value(VISITS), "1,25", status(COURSES), "PAUSED")))
                .extracting(Refusal::field, Refusal::code).containsExactly(
                        tuple(status(VISITS), "field.notChosen"),
                        tuple(value(VISITS), "field.tooManyDecimals"),
                        tuple(status(COURSES), "field.unknownChoice"),
                        tuple(value(COURSES), "field.noNumber"),
                        tuple("proposal", "field.notChosen"),
                        tuple("rework", "field.unknownChoice"),
                        tuple("remark", "field.tooLong"),
                        tuple("newDue", "field.noSuchDay"));
    }

    @Test
    void asksForAValueOrForTheCheckboxThatSaysThereIsNone() {
        FormDefinition reading = AForm.parsed("""
                {"id": "reading", "components": [
                  {"type": "number", "key": "value", "label": "Messwert", "properties": {"requiredUnless": "notAvailable"}},
                  {"type": "textfield", "key": "note", "label": "Anmerkung", "validate": {"maxLength": 5}},
                  {"type": "checkbox", "key": "notAvailable", "label": "Wert liegt noch nicht vor"}]}""");

        assertThat(FormReader.read(reading, Prefill.EMPTY, sent("value", "186")).number("value")).contains(new BigDecimal("186"));
        assertThat(FormReader.read(reading, Prefill.EMPTY, sent("value", "", "notAvailable", "true")).number("value")).isEmpty();
        assertThat(refusals(reading, Prefill.EMPTY, sent("value", "")))
                .containsExactly(new Refusal("value", "field.missingUnless", "Wert liegt noch nicht vor"));
        assertThat(refusals(reading, Prefill.EMPTY, sent("value", "186", "notAvailable", "true")))
                .containsExactly(new Refusal("value", "field.eitherOr", "Wert liegt noch nicht vor"));
        assertThat(refusals(reading, Prefill.EMPTY, sent("note", "zu lang"))).as("in the order of the page")
                .extracting(Refusal::field).containsExactly("value", "note");
        assertThat(refusals(reading, Prefill.EMPTY, sent("value", "ca. 190")))
                .containsExactly(new Refusal("value", "field.noNumber", "ca. 190"));
    }

    @Test
    void refusesAnEmptyRequestWithoutBreaking() {
        assertThat(refusals(new FormInput(Map.of()))).extracting(Refusal::field)
                .containsExactly(status(VISITS), status(COURSES), "proposal");
    }

    @Test
    void tellsCapabilitiesTheNamesOfTheFieldsOnThePage() {
        Answers answers = read(sent(status(VISITS), "DONE", status(COURSES), "DONE", "proposal", "STOP"));

        assertThat(answers.field("remark")).isEqualTo("remark");
        assertThat(answers.rows("measures").get(COURSES).field("value")).isEqualTo(value(COURSES));
    }

    private static Answers read(FormInput input) {
        return FormReader.read(ASSESSMENT, PREFILL, input);
    }

    private static List<Refusal> refusals(FormInput input) {
        return refusals(ASSESSMENT, PREFILL, input);
    }

    private static List<Refusal> refusals(FormDefinition form, Prefill prefill, FormInput input) {
        Refused[] refused = new Refused[1];
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> FormReader.read(form, prefill, input)).satisfies(found -> refused[0] = found);
        return refused[0].refusals();
    }
}
