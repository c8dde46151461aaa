package de.zielkreis;

import static de.zielkreis.Models.DECISIONS;
import static de.zielkreis.Models.FORMS;
import static de.zielkreis.Models.PROCESSES;
import static de.zielkreis.Models.all;
import static de.zielkreis.Models.attributes;
import static de.zielkreis.Models.decision;
import static de.zielkreis.Models.decisionsIn;
import static de.zielkreis.Models.elements;
import static de.zielkreis.Models.executable;
import static de.zielkreis.Models.expressions;
import static de.zielkreis.Models.facts;
import static de.zielkreis.Models.files;
import static de.zielkreis.Models.inputs;
import static de.zielkreis.Models.json;
import static de.zielkreis.Models.parts;
import static de.zielkreis.Models.stem;
import static de.zielkreis.Models.stems;
import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.zielkreis.cycle.PreventionStandard;
import de.zielkreis.cycle.Rating;
import de.zielkreis.cycle.RoundCourse;
import de.zielkreis.cycle.ScopeKind;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.strategy.MandateBasis;
import de.zielkreis.cycle.strategy.NeedPriority;
import de.zielkreis.cycle.strategy.PaperKind;
import de.zielkreis.cycle.strategy.StrategyCourse;
import de.zielkreis.fixtures.OlderModels;
import de.zielkreis.goals.CrossCuttingStandard;
import de.zielkreis.goals.Direction;
import de.zielkreis.goals.Evidence;
import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.IndicatorKind;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.municipalities.DecisionOutcome;
import de.zielkreis.municipalities.MeetingForm;
import de.zielkreis.municipalities.Role;
import de.zielkreis.notices.Rhythm;
import de.zielkreis.offers.NetworkMaturity;
import de.zielkreis.review.AgreementOutcome;
import de.zielkreis.review.Course;
import de.zielkreis.review.OpenQuarter;
import de.zielkreis.review.SignOffAnswer;
import de.zielkreis.review.TalkForm;
import de.zielkreis.tasks.TaskForm;
import de.zielkreis.transfer.Alternative;
import de.zielkreis.transfer.ConditionKind;
import de.zielkreis.transfer.Endangerment;
import de.zielkreis.transfer.Importance;
import de.zielkreis.transfer.NextStep;
import de.zielkreis.transfer.Presence;
import de.zielkreis.transfer.TransferChoice;
import de.zielkreis.transfer.practice.Carried;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.w3c.dom.Element;

/** The models and the code fit each other; what the engine would only notice in the middle of a process fails here. */
class ModelTests {

    /** Components by the name under which models call them. */
    static final Map<String, Class<?>> BEANS = components();
    private static final List<String> TASK_FORMS = taskForms();

    private static final Pattern CALL = Pattern.compile("\\b(\\w+)\\.(\\w+)\\(([^()]*)\\)");
    private static final Pattern VARIABLE = Pattern.compile("(?<![.\\w\"'])([a-z]\\w*)(?![\\w(]|\\.\\w+\\()");
    private static final Set<String> WORDS_OF_THE_ENGINE = Set.of("execution", "task", "true", "false", "null", "empty", "not", "and", "or",
            "eq", "ne", "lt", "gt", "le", "ge");
    /** What modelers append when nobody names the element: Activity_0abc123. */
    private static final Pattern GENERATED = Pattern.compile(".*_(?=[a-z]*\\d)[0-9a-z]{7}(_di)?");

    static List<Path> processes() {
        return PROCESSES;
    }

    static List<Path> decisions() {
        return DECISIONS;
    }

    static List<Path> forms() {
        return FORMS;
    }

    static List<Path> models() {
        return Stream.concat(PROCESSES.stream(), DECISIONS.stream()).toList();
    }

    @Test
    void thereAreModelsOfEveryKind() {
        assertThat(PROCESSES).isNotEmpty();
        assertThat(DECISIONS).isNotEmpty();
        assertThat(FORMS).isNotEmpty();
    }

    // Processes

    @ParameterizedTest
    @MethodSource("processes")
    void aProcessIsFoundUnderTheNameOfItsFile(Path file) {
        assertThat(executable(file)).extracting(Process::getId).containsExactly(stem(file));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void aProcessSaysWhichVersionItIsAndHowLongItsHistoryStays(Path file) {
        assertThat(executable(file)).allSatisfy(process -> {
            assertThat(process.getCamundaVersionTag()).as("versionTag").isNotBlank();
            assertThat(process.getCamundaHistoryTimeToLiveString()).as("historyTimeToLive").isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyElementIsExplained(Path file) {
        Stream<BaseElement> elements = Stream.of(all(file, Process.class), all(file, Participant.class), all(file, Lane.class),
                all(file, FlowNode.class), conditional(file)).flatMap(found -> found);

        assertThat(elements).isNotEmpty().allSatisfy(element -> assertThat(element.getDocumentations())
                .as("documentation of %s", element.getId()).isNotEmpty()
                .allSatisfy(text -> assertThat(text.getTextContent().strip()).matches("(?s).+[.?]")));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyElementHasANameUnlessItOnlyJoinsOrSplits(Path file) {
        Stream<String> nameless = Stream.of(
                all(file, Process.class).filter(process -> blank(process.getName())),
                all(file, Participant.class).filter(participant -> blank(participant.getName())),
                all(file, Lane.class).filter(lane -> blank(lane.getName())),
                all(file, FlowNode.class).filter(not(ModelTests::onlyJoinsOrSplits)).filter(node -> blank(node.getName())),
                conditional(file).filter(flow -> blank(flow.getName())))
                .flatMap(found -> found).map(BaseElement::getId);

        assertThat(nameless).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyUserTaskHasAFormAndACapabilityThatOwnsIt(Path file) {
        assertThat(all(file, UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormRef()).as("form of %s", task.getId()).isIn(stems(FORMS)).isIn(TASK_FORMS);
            assertThat(task.getCamundaFormKey()).as("form key of %s", task.getId()).isNull();
        });
    }

    @Test
    void everyFormIsOwnedByACapabilityAndShownByAUserTaskOfAnyVersion() {
        Stream<Path> older = OlderModels.processes().stream().flatMap(process -> OlderModels.files(process).stream());
        Set<String> shown = Stream.concat(PROCESSES.stream(), older).flatMap(file -> all(file, UserTask.class))
                .map(UserTask::getCamundaFormRef).collect(Collectors.toSet());

        assertThat(TASK_FORMS).containsExactlyInAnyOrderElementsOf(stems(taskFormFiles()));
        assertThat(shown).containsExactlyInAnyOrderElementsOf(stems(taskFormFiles()));
    }

    /** Forms of tasks lie at the top of the folder, those of pages in a folder of their capability. */
    @Test
    void noTwoFormsBearTheSameName() {
        assertThat(stems(FORMS)).doesNotHaveDuplicates();
    }

    private static List<Path> taskFormFiles() {
        return FORMS.stream().filter(file -> file.getParent().endsWith("forms")).toList();
    }

    @Test
    void everyFormOfAPageIsAskedForInItsCapability() {
        assertThat(FORMS.stream().filter(not(taskFormFiles()::contains))).isNotEmpty().allSatisfy(file ->
                assertThat(Models.sources("src/main/java/de/zielkreis/" + file.getParent().getFileName())).contains('"' + stem(file) + '"'));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyUserTaskIsAddressedToARoleOrIsOnePersonsOwn(Path file) {
        List<String> roles = Arrays.stream(Role.values()).map(Role::code).toList();
        List<String> people = attributes(file, "elementVariable").stream().map(variable -> "${" + variable + "}").toList();

        assertThat(all(file, UserTask.class).filter(task -> !people.contains(task.getCamundaAssignee()))).allSatisfy(task ->
                assertThat(task.getCamundaCandidateGroupsList()).as("candidate groups of %s", task.getId()).isNotEmpty().isSubsetOf(roles));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyCallInAnExpressionFindsItsMethod(Path file) {
        List<String> expressions = expressions(file);

        assertThat(expressions).allSatisfy(expression -> CALL.matcher(expression).results().forEach(call -> {
            Class<?> bean = BEANS.get(call.group(1));
            assertThat(bean).as("component %s of %s", call.group(1), expression).isNotNull();
            assertThat(Modifier.isPublic(bean.getModifiers())).as("expressions reach public classes only: %s", bean).isTrue();
            int arguments = call.group(3).isBlank() ? 0 : call.group(3).split(",").length;
            assertThat(Arrays.stream(bean.getMethods()).filter(method -> method.getParameterCount() == arguments).map(Method::getName))
                    .as("public methods of %s for %s", bean.getSimpleName(), expression).contains(call.group(2));
        }));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyVariableInAnExpressionIsSetByTheCodeOrTheModel(Path file) {
        Set<String> known = new HashSet<>(WORDS_OF_THE_ENGINE);
        known.addAll(BEANS.keySet());
        known.addAll(attributes(file, "elementVariable", "resultVariable"));
        elements(file, "inputParameter", "outputParameter").forEach(parameter -> known.add(parameter.getAttribute("name")));
        String code = files("src/main/java", ".java").stream().map(Models::text).collect(Collectors.joining());

        assertThat(expressions(file)).allSatisfy(expression -> VARIABLE.matcher(expression.replaceAll("'[^']*'|\"[^\"]*\"", ""))
                .results().map(found -> found.group(1)).filter(not(known::contains)).forEach(variable ->
                        assertThat(code).as("the code names the variable %s of %s", variable, expression).contains('"' + variable + '"')));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyServiceTaskFindsItsDelegate(Path file) {
        assertThat(all(file, ServiceTask.class).filter(task -> task.getCamundaType() == null))
                .allSatisfy(task -> assertThat(delegate(task.getCamundaDelegateExpression())).as("delegate of %s", task.getId())
                        .isNotNull().isAssignableTo(JavaDelegate.class));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyListenerIsFound(Path file) {
        assertThat(elements(file, "executionListener")).allSatisfy(listener ->
                assertThat(delegate(listener.getAttribute("delegateExpression"))).isNotNull().isAssignableTo(ExecutionListener.class));
        assertThat(elements(file, "taskListener")).allSatisfy(listener ->
                assertThat(delegate(listener.getAttribute("delegateExpression"))).isNotNull().isAssignableTo(TaskListener.class));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyDecisionThatIsAskedForExistsAndGetsEveryFactItNeeds(Path file) {
        assertThat(all(file, BusinessRuleTask.class)).allSatisfy(task -> {
            Decision decision = decision(task.getCamundaDecisionRef());
            assertThat(decision).as("decision %s of %s", task.getCamundaDecisionRef(), task.getId()).isNotNull();
            assertThat(inputs(task)).as("a missing fact would be null, not an error").containsExactlyInAnyOrderElementsOf(facts(decision));
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyProcessThatIsCalledExists(Path file) {
        assertThat(attributes(file, "calledElement").stream().filter(called -> !called.contains("{"))).isSubsetOf(stems(PROCESSES));
    }

    @Test
    void theCodeCallsProcessesAndDecisionsByTheirNames() {
        assertThat(OpenQuarter.PROCESS).isIn(stems(PROCESSES));
        assertThat(constants("PROCESS")).isNotEmpty().isSubsetOf(stems(PROCESSES));
        assertThat(constants("DECISION")).isNotEmpty().allSatisfy(id -> assertThat(decision(id)).as(id).isNotNull());
    }

    // Decisions

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionIsFoundUnderTheNameOfItsFile(Path file) {
        // Decisions of equal rank that are asked one after the other share a file, which is then named after what they serve.
        assertThat(Stream.concat(decisionsIn(file).stream().map(Decision::getId),
                Stream.of(Dmn.readModelFromFile(file.toFile()).getDefinitions().getId().replaceFirst("Definitions$", "")))).contains(stem(file));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionIsExplainedAndSaysHowLongItsHistoryStays(Path file) {
        assertThat(decisionsIn(file)).isNotEmpty().allSatisfy(decision -> {
            assertThat(decision.getCamundaHistoryTimeToLiveString()).as("historyTimeToLive of %s", decision.getId()).isNotBlank();
            assertThat(decision.getName()).as("name of %s", decision.getId()).isNotBlank();
            assertThat(decision.getDescription()).as("description of %s", decision.getId()).isNotNull();
        });
    }

    @Test
    void noDecisionIsThereTwice() {
        assertThat(DECISIONS.stream().flatMap(file -> decisionsIn(file).stream()).map(Decision::getId)).doesNotHaveDuplicates();
    }

    // Both

    @ParameterizedTest
    @MethodSource("models")
    void nobodyHidesAScriptInAModel(Path file) {
        assertThat(elements(file, "script", "scriptTask")).isEmpty();
        assertThat(attributes(file, "scriptFormat", "language")).isEmpty();
        assertThat(attributes(file, "expressionLanguage")).allSatisfy(language -> assertThat(language).containsIgnoringCase("feel"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void nobodyNamesAClassInAModel(Path file) {
        assertThat(attributes(file, "class")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyIdIsAWordExceptThoseOfFlowsWithoutACondition(Path file) {
        Set<String> unconditional = file.toString().endsWith(".bpmn")
                ? all(file, SequenceFlow.class).filter(flow -> flow.getConditionExpression() == null)
                        .map(SequenceFlow::getId).collect(Collectors.toSet())
                : Set.of();
        Stream<String> ids = elements(file, "*").stream().filter(element -> !isDrawing(element))
                .map(element -> element.getAttribute("id")).filter(not(String::isEmpty)).filter(not(unconditional::contains));

        assertThat(ids).isNotEmpty().noneMatch(id -> GENERATED.matcher(id).matches());
    }

    @Test
    void generatedIdsAreRecognised() {
        assertThat(List.of("Activity_0abc123", "Flow_1x2y3z4", "Gateway_17kq0pz")).allMatch(id -> GENERATED.matcher(id).matches());
        assertThat(List.of("Flow_Opened", "UserTask_AssessGoal", "trafficLight_rule_12", "Flow_released", "Station_1"))
                .noneMatch(id -> GENERATED.matcher(id).matches());
    }

    // Forms

    @ParameterizedTest
    @MethodSource("forms")
    void aFormIsFoundUnderTheNameOfItsFile(Path file) {
        assertThat(json(file).path("id").asText()).isEqualTo(stem(file));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormHoldsNoExpressions(Path file) {
        assertThat(parts(json(file)).filter(JsonNode::isTextual).map(JsonNode::asText)).isNotEmpty()
                .noneMatch(text -> text.startsWith("=") || text.contains("{{") || text.contains("${"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyIdInAFormIsAWordAndThereOnce(Path file) {
        assertThat(parts(json(file)).map(node -> node.path("id").asText()).filter(not(String::isEmpty)))
                .isNotEmpty().doesNotHaveDuplicates().noneMatch(id -> GENERATED.matcher(id).matches());
    }

    @Test
    void theChoicesOfTheReviewAreTheWordsOfTheField() {
        assertThat(choices("assessGoal", "status")).containsExactlyElementsOf(
                Stream.concat(names(ImplementationStatus.values()), Stream.of("CANNOT_JUDGE")).toList());
        assertThat(field("providerReport", "status").path("values")).isEqualTo(field("assessGoal", "status").path("values"));
        assertThat(choices("assessGoal", "proposal")).containsExactlyElementsOf(
                names(Course.values()).filter(not("DEFERRED"::equals)).toList());
        assertThat(choices("decideCourse", "course")).containsExactlyElementsOf(names(Course.values()).toList());
        assertThat(choices("decideCourse", "meetingForm")).containsExactlyElementsOf(names(MeetingForm.values()).toList());
        assertThat(labels("sitting", "course")).isEqualTo(words(Course.values()));
        assertThat(labels("sitting", "meetingForm")).isEqualTo(words(MeetingForm.values()));
        assertThat(labels("holdTalk", "talkForm")).isEqualTo(words(TalkForm.values()));
        assertThat(labels("noticeSettings", "rhythm")).isEqualTo(words(Rhythm.values()));
        assertThat(choices("holdTalk", "outcome")).containsExactlyElementsOf(names(AgreementOutcome.values()).toList());
        assertThat(choices("followUp", "outcome")).containsExactlyElementsOf(names(AgreementOutcome.values()).toList());
        assertThat(choices("signOff", "answer")).containsExactlyElementsOf(names(SignOffAnswer.values()).toList());
    }

    @Test
    void theChoicesOfTheGoalPagesAreTheWordsOfTheField() {
        assertThat(labels("measure", "category")).isEqualTo(words(MeasureCategory.values()));
        assertThat(labels("measure", "status")).isEqualTo(words(ImplementationStatus.values()));
        assertThat(labels("measure", "lifePhase")).isEqualTo(words(LifePhase.values()));
        assertThat(labels("measure", "standards")).isEqualTo(words(CrossCuttingStandard.values()));
        assertThat(labels("measure", "evidence")).isEqualTo(words(Evidence.values()));
        assertThat(labels("subGoal", "evidence")).isEqualTo(words(Evidence.values()));
        assertThat(labels("indicator", "direction")).isEqualTo(words(Direction.values()));
        assertThat(choices("indicator", "indicatorKind")).containsExactlyElementsOf(names(IndicatorKind.values()).toList());
        assertThat(labels("activateGoal", "meetingForm")).isEqualTo(words(MeetingForm.values()));
    }

    @Test
    void theChoicesOfTheRegisterAreTheWordsOfTheField() {
        for (String form : List.of("offer", "network")) {
            assertThat(labels(form, "lifePhases")).isEqualTo(words(LifePhase.values()));
            assertThat(labels(form, "fields")).isEqualTo(words(FieldOfAction.values()));
        }
        for (String form : List.of("firstMaturity", "networkMaturity")) {
            assertThat(labels(form, "maturity")).isEqualTo(words(NetworkMaturity.values()));
        }
    }

    @Test
    void theChoicesOfTheQualityCycleAreTheWordsOfTheField() {
        assertThat(labels("rateStandards", "rating")).isEqualTo(words(Rating.values()));
        assertThat(labels("rateStation", "rating")).isEqualTo(words(Rating.values()));
        assertThat(labels("chooseStations", "scope")).isEqualTo(words(ScopeKind.values()));
        assertThat(labels("takeStock", "course")).isEqualTo(words(RoundCourse.values()));
        assertThat(labels("takeStock", "meetingForm")).isEqualTo(words(MeetingForm.values()));
    }

    @Test
    void theChoicesOfAPracticeAreTheWordsOfTheField() {
        assertThat(labels("practice", "lifePhases")).isEqualTo(words(LifePhase.values()));
        assertThat(labels("practice", "fields")).isEqualTo(words(FieldOfAction.values()));
        assertThat(labels("practice", "standards")).isEqualTo(words(CrossCuttingStandard.values()));
        assertThat(labels("practice", "kind")).isEqualTo(words(ConditionKind.values()));
        assertThat(labels("practice", "importance")).isEqualTo(words(Importance.values()));
        assertThat(choices("practice", "stationStandards")).containsExactlyElementsOf(Arrays.stream(PreventionStandard.values())
                .filter(not(PreventionStandard::crossesStations)).map(PreventionStandard::code).toList());
    }

    @Test
    void theChoicesOfTheStrategyCycleAreTheWordsOfTheField() {
        assertThat(labels("giveMandate", "basis")).isEqualTo(words(MandateBasis.values()));
        assertThat(labels("clarifyNeeds", "priority")).isEqualTo(words(NeedPriority.values()));
        assertThat(labels("resolveStrategy", "outcome")).isEqualTo(words(DecisionOutcome.values()));
        assertThat(labels("drawBalance", "paperKind")).isEqualTo(words(PaperKind.values()));
        assertThat(labels("chooseCourse", "course")).isEqualTo(words(StrategyCourse.values()));
    }

    @Test
    void theChoicesOfATransferAreTheWordsOfTheField() {
        assertThat(labels("nameConditions", "kind")).isEqualTo(words(ConditionKind.values())).isEqualTo(labels("tableCondition", "kind"));
        assertThat(labels("nameConditions", "importance")).isEqualTo(words(Importance.values())).isEqualTo(labels("tableCondition", "importance"));
        assertThat(labels("statePresence", "presence")).isEqualTo(words(Presence.values())).isEqualTo(labels("tableRow", "presence"));
        assertThat(labels("tableRow", "endangers")).isEqualTo(words(Endangerment.values()));
        assertThat(labels("tableRow", "alternative")).isEqualTo(words(Alternative.values()));
        assertThat(labels("tellExperience", "carried")).isEqualTo(words(Carried.values()));
        assertThat(labels("draftMeasure", "category")).isEqualTo(words(MeasureCategory.values()));
        assertThat(labels("decideTransfer", "meetingForm")).isEqualTo(words(MeetingForm.values()));
        assertThat(choices("decideTransfer", "decision")).containsExactlyElementsOf(names(TransferChoice.values()).toList());
        assertThat(choices("agreeNextStep", "nextStep")).containsExactlyElementsOf(names(NextStep.values()).toList());
    }

    @Test
    void everyStationIsAProcess() {
        assertThat(Arrays.stream(Station.values()).map(Station::code)).isSubsetOf(stems(PROCESSES));
    }

    @Test
    void theCrossCuttingStandardsOfTheCycleAreThoseOfTheMeasures() {
        Map<String, String> ofMeasures = words(CrossCuttingStandard.values());

        assertThat(words(PreventionStandard.crossCutting().toArray(PreventionStandard[]::new))).isEqualTo(ofMeasures);
    }

    /** The words people read in a form must be those of messages.properties, so that one thing has one name. */
    private static Map<String, String> words(Enum<?>[] constants) {
        ResourceBundle german = ResourceBundle.getBundle("messages", Locale.ROOT);
        return Arrays.stream(constants).collect(Collectors.toMap(Enum::name,
                constant -> german.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name())));
    }

    private static Map<String, String> labels(String form, String key) {
        Map<String, String> labels = new HashMap<>();
        field(form, key).path("values").forEach(value -> labels.put(value.path("value").asText(), value.path("label").asText()));
        return labels;
    }

    private static JsonNode field(String form, String key) {
        return FORMS.stream().filter(file -> stem(file).equals(form)).flatMap(file -> parts(json(file)))
                .filter(node -> node.path("key").asText().equals(key)).findFirst().orElseThrow();
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name);
    }

    private static List<String> choices(String form, String key) {
        return field(form, key).path("values").findValuesAsText("value");
    }

    private static boolean onlyJoinsOrSplits(FlowNode node) {
        boolean asks = node instanceof ExclusiveGateway || node instanceof InclusiveGateway;
        return node instanceof Gateway && !(asks && node.getOutgoing().size() > 1);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static Stream<SequenceFlow> conditional(Path file) {
        return all(file, SequenceFlow.class).filter(flow -> flow.getConditionExpression() != null);
    }

    /** Shapes, edges and labels, whose ids nobody reads. */
    private static boolean isDrawing(Element element) {
        return element.getNamespaceURI().endsWith("/DI") || element.getNamespaceURI().contains("DMNDI")
                || element.getNamespaceURI().endsWith("/DI/") || element.getNamespaceURI().endsWith("/DC/");
    }

    private static Class<?> delegate(String expression) {
        assertThat(expression).as("a delegate is named by ${bean}").matches("[$#]\\{\\w+}");
        return BEANS.get(expression.substring(2, expression.length() - 1));
    }

    /** The values of all text constants of that name in the code. */
    private static List<String> constants(String name) {
        return classes((metadata, factory) -> true).flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getName().equals(name) && field.getType() == String.class && Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    ReflectionUtils.makeAccessible(field);
                    return (String) ReflectionUtils.getField(field, null);
                }).toList();
    }

    private static Map<String, Class<?>> components() {
        AnnotationBeanNameGenerator names = AnnotationBeanNameGenerator.INSTANCE;
        SimpleBeanDefinitionRegistry registry = new SimpleBeanDefinitionRegistry();
        return new ClassPathScanningCandidateComponentProvider(true).findCandidateComponents("de.zielkreis").stream()
                .collect(Collectors.toMap(found -> names.generateBeanName(found, registry), ModelTests::type));
    }

    private static List<String> taskForms() {
        SpringObjenesis objenesis = new SpringObjenesis();
        return classes(new AssignableTypeFilter(TaskForm.class)).filter(type -> AnnotatedElementUtils.hasAnnotation(type, Component.class))
                .map(type -> ((TaskForm) objenesis.newInstance(type)).formId()).toList();
    }

    private static Stream<Class<?>> classes(TypeFilter filter) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("de.zielkreis").stream().map(ModelTests::type);
    }

    private static Class<?> type(BeanDefinition found) {
        return ClassUtils.resolveClassName(found.getBeanClassName(), null);
    }
}
