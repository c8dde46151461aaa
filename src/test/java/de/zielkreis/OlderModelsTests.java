package de.zielkreis;

import static de.zielkreis.Models.FORMS;
import static de.zielkreis.Models.PROCESSES;
import static de.zielkreis.Models.all;
import static de.zielkreis.Models.attributes;
import static de.zielkreis.Models.decision;
import static de.zielkreis.Models.elements;
import static de.zielkreis.Models.expressions;
import static de.zielkreis.Models.stem;
import static de.zielkreis.Models.stems;
import static de.zielkreis.Models.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.fixtures.OlderModels;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What runs under an older version of a model must find everything the version asks for: whoever removes a form, a component or a
 * message that an older version needs learns it here and not from a municipality.
 */
class OlderModelsTests {

    private static final Path ARCHIVE = Path.of("src/test/resources/older/bpmn");
    private static final Pattern CALL = Pattern.compile("\\b(\\w+)\\.(\\w+)\\(([^()]*)\\)");
    private static final Pattern NAME = Pattern.compile("!?([a-z]\\w*)");
    private static final Pattern START = Pattern.compile("<bpmn:message [^>]*name=\"([^\"]+)\"");

    static Stream<Path> everyVersion() {
        return OlderModels.processes().stream().flatMap(process -> OlderModels.files(process).stream());
    }

    static List<Path> present() {
        return PROCESSES;
    }

    @ParameterizedTest
    @MethodSource("present")
    void thePresentVersionIsKeptForThoseWhoComeAfterIt(Path file) {
        Path kept = ARCHIVE.resolve(stem(file));
        int last = kept.toFile().isDirectory() ? OlderModels.files(stem(file)).size() : 0;

        assertThat(last > 0 && text(kept.resolve(last + ".bpmn")).equals(text(file))).as("""
                %s has changed. Vorgänge, die nach der bisherigen Version laufen, gibt es weiter; sie bleibt darum im Archiv, und die neue kommt \
                dazu:  mkdir -p %s && cp %s %s/%d.bpmn   (Stand auf einem Zweig, der nie auf main war: die letzte Datei ersetzen.) \
                EveryOlderVersionTests prüft dann den Umzug.""", file, kept, file, kept, last + 1).isTrue();
    }

    @ParameterizedTest
    @MethodSource("everyVersion")
    void everyTaskStillFindsItsForm(Path version) {
        assertThat(all(version, UserTask.class).map(UserTask::getCamundaFormRef))
                .as("forms that %s asks with; a form may go only when no version needs it any more", version).isSubsetOf(stems(FORMS));
    }

    @ParameterizedTest
    @MethodSource("everyVersion")
    void everyDecisionIsStillThere(Path version) {
        assertThat(all(version, BusinessRuleTask.class)).allSatisfy(task -> assertThat(decision(task.getCamundaDecisionRef()))
                .as("decision %s of %s", task.getCamundaDecisionRef(), version).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("everyVersion")
    void everyCallStillFindsItsMethod(Path version) {
        assertThat(expressions(version)).allSatisfy(expression -> CALL.matcher(expression).results().forEach(call -> {
            Class<?> bean = ModelTests.BEANS.get(call.group(1));
            assertThat(bean).as("component %s, which %s calls", call.group(1), version).isNotNull();
            int arguments = call.group(3).isBlank() ? 0 : call.group(3).split(",").length;
            assertThat(Arrays.stream(bean.getMethods()).filter(method -> method.getParameterCount() == arguments).map(java.lang.reflect.Method::getName))
                    .as("%s, which %s calls", expression, version).contains(call.group(2));
        }));
    }

    @ParameterizedTest
    @MethodSource("everyVersion")
    void everyDelegateAndEveryVariableIsStillKnown(Path version) {
        Set<String> local = Set.copyOf(Stream.concat(attributes(version, "elementVariable").stream(),
                elements(version, "inputParameter").stream().map(parameter -> parameter.getAttribute("name"))).toList());
        String code = Models.sources("src/main/java");

        assertThat(expressions(version).stream().filter(expression -> NAME.matcher(expression).matches())
                .map(expression -> expression.replace("!", "")).filter(name -> !local.contains(name))).allSatisfy(name ->
                assertThat(ModelTests.BEANS.containsKey(name) || code.contains('"' + name + '"'))
                        .as("%s, which %s asks for", name, version).isTrue());
    }

    @ParameterizedTest
    @MethodSource("everyVersion")
    void everyMessageIsStillSent(Path version) {
        String code = Models.sources("src/main/java");

        assertThat(START.matcher(text(version)).results().map(found -> found.group(1))).allSatisfy(message ->
                assertThat(code).as("message %s, which %s waits for", message, version).contains('"' + message + '"'));
    }
}
