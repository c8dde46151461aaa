package de.zielkreis.forms;

import static de.zielkreis.forms.AForm.ASSESSMENT;
import static de.zielkreis.forms.AForm.parsed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.zielkreis.forms.FormComponent.Field;
import de.zielkreis.forms.FormComponent.Group;
import de.zielkreis.forms.FormComponent.Kind;
import de.zielkreis.forms.FormComponent.RepeatedGroup;
import de.zielkreis.forms.FormComponent.StaticText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormParserTests {

    static Stream<Path> forms() throws IOException {
        return Files.list(Path.of("forms")).filter(file -> file.toString().endsWith(".form")).sorted();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void acceptsEveryFormOfOurOwn(Path file) {
        FormDefinition form = read(file);

        assertThat(form.id() + ".form").isEqualTo(file.getFileName().toString());
        assertThat(form.components()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void findsAKeyAndAGermanLabelAtEveryFieldAndNoKeyTwice(Path file) {
        FormDefinition form = read(file);

        assertThat(form.fields()).allSatisfy(FormParserTests::isComplete).extracting(Field::key).doesNotHaveDuplicates();
        assertThat(form.repeatedGroups()).extracting(RepeatedGroup::key).doesNotHaveDuplicates().doesNotContain("");
        assertThat(form.repeatedGroups()).allSatisfy(group ->
                assertThat(group.fields()).allSatisfy(FormParserTests::isComplete).extracting(Field::key).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void findsTheCheckboxThatReplacesAFieldBesideIt(Path file) {
        FormDefinition form = read(file);

        Stream.concat(Stream.of(form.fields().toList()), form.repeatedGroups().map(RepeatedGroup::fields)).forEach(besides ->
                assertThat(besides).filteredOn(field -> field.limits().requiredUnless() != null).allSatisfy(field ->
                        assertThat(besides).anySatisfy(other -> {
                            assertThat(other.key()).isEqualTo(field.limits().requiredUnless());
                            assertThat(other.kind()).isEqualTo(Kind.CHECKBOX);
                        })));
    }

    @Test
    void understandsTextsGroupsRowsAndFields() {
        assertThat(ASSESSMENT.components().get(0)).isEqualTo(new StaticText("Bitte keine Namen von Kindern."));
        assertThat(ASSESSMENT.components().get(1)).isInstanceOfSatisfying(Group.class, group ->
                assertThat(group.components()).hasOnlyElementsOfType(RepeatedGroup.class));
        assertThat(ASSESSMENT.repeatedGroups()).extracting(RepeatedGroup::key).containsExactly("measures");
        assertThat(ASSESSMENT.fields()).extracting(Field::kind)
                .containsExactly(Kind.RADIO, Kind.CHECKLIST, Kind.TEXTAREA, Kind.CHECKBOX, Kind.DATE);
        assertThat(ASSESSMENT.fields()).extracting(Field::label).contains("Neuer Termin");
        assertThat(field("""
                {"type": "number", "key": "share", "label": "Anteil", "description": "In Prozent.", "decimalDigits": 1,
                 "validate": {"required": true, "min": 0, "max": 100}}""")).satisfies(share -> {
                    assertThat(share.hint()).isEqualTo("In Prozent.");
                    assertThat(share.limits().required()).isTrue();
                    assertThat(share.limits().min()).isEqualByComparingTo("0");
                    assertThat(share.limits().max()).isEqualByComparingTo("100");
                    assertThat(share.limits().decimals()).isEqualTo(1);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"button", "image", "table", "iframe", "html", "expression", "filepicker", "taglist", "separator", "spacer",
        "documentPreview", "", "TEXTFIELD"})
    void refusesComponentsThatThePagesCannotShow(String type) {
        refuses("{\"type\": \"" + type + "\", \"key\": \"x\", \"label\": \"X\"}", "not supported: " + type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"conditional", "defaultValue", "disabled", "readonly", "valuesExpression", "appearance", "max"})
    void refusesPropertiesThatThePagesWouldLose(String property) {
        refuses("{\"type\": \"textfield\", \"key\": \"x\", \"label\": \"X\", \"" + property + "\": {}}", property);
    }

    @ParameterizedTest
    @ValueSource(strings = {"decimalDigits", "values", "subtype", "text", "components"})
    void refusesPropertiesThatBelongToAnotherKindOfComponent(String property) {
        refuses("{\"type\": \"textarea\", \"key\": \"x\", \"label\": \"X\", \"" + property + "\": []}", property);
    }

    @ParameterizedTest
    @ValueSource(strings = {"validationType", "minimum", "email", "custom"})
    void refusesRulesThatNobodyWouldCheck(String rule) {
        refuses("{\"type\": \"textfield\", \"key\": \"x\", \"label\": \"X\", \"validate\": {\"" + rule + "\": 1}}", rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"type\": \"textfield\", \"key\": \"x\", \"label\": \"= 1 + 1\"}",
        "{\"type\": \"textfield\", \"key\": \"x\", \"label\": \"X\", \"conditional\": {\"hide\": \"=released\"}}",
        "{\"type\": \"textfield\", \"key\": \"x\", \"label\": \"X\", \"validate\": {\"required\": \"=released\"}}",
        "{\"type\": \"select\", \"key\": \"x\", \"label\": \"X\", \"values\": [{\"value\": \"a\", \"label\": \"=name\"}]}",
        "{\"type\": \"text\", \"text\": \"Guten Tag {{name}}\"}",
    })
    void refusesExpressions(String component) {
        refuses(component, "");
    }

    @Test
    void refusesPropertiesOfOurOwnThatNobodyKnows() {
        refuses("{\"type\": \"textfield\", \"key\": \"x\", \"label\": \"X\", \"properties\": {\"requiredIf\": \"y\"}}", "requiredIf");
    }

    @Test
    void refusesTimes() {
        refuses("{\"type\": \"datetime\", \"subtype\": \"datetime\", \"key\": \"at\", \"dateLabel\": \"Wann\"}", "Only dates");
        refuses("{\"type\": \"datetime\", \"key\": \"at\", \"dateLabel\": \"Wann\"}", "Only dates");
    }

    @Test
    void refusesAnythingButFieldsInARepeatedGroup() {
        refuses("""
                {"type": "dynamiclist", "path": "rows", "label": "Zeilen", "components": [
                  {"type": "group", "label": "Gruppe", "components": []}]}""", "fields only: rows");
        refuses("""
                {"type": "dynamiclist", "path": "rows", "label": "Zeilen", "components": [{"type": "text", "text": "Hinweis"}]}""",
                "fields only: rows");
    }

    @Test
    void refusesWhatHidesInsideAGroup() {
        refuses("{\"type\": \"group\", \"label\": \"G\", \"components\": [{\"type\": \"button\", \"key\": \"b\", \"label\": \"B\"}]}", "button");
    }

    private static void isComplete(Field field) {
        assertThat(field.key()).isNotBlank().as("dots part the name of a field").doesNotContain(".");
        assertThat(field.label()).as("label of %s", field.key()).isNotBlank();
        boolean choosing = field.kind() == Kind.SELECT || field.kind() == Kind.RADIO || field.kind() == Kind.CHECKLIST;
        assertThat(!field.choices().isEmpty() || field.choicesKey() != null).as("choices of %s", field.key()).isEqualTo(choosing);
    }

    private static void refuses(String component, String naming) {
        assertThatIllegalArgumentException().isThrownBy(() -> field(component)).withMessageContaining(naming);
    }

    private static Field field(String component) {
        return (Field) parsed("{\"id\": \"form\", \"components\": [" + component + "]}").components().get(0);
    }

    private static FormDefinition read(Path file) {
        try {
            return FormParser.parse(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
