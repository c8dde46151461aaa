package de.zielkreis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.zielkreis.bodies.AttendanceKind;
import de.zielkreis.bodies.RhythmState;
import de.zielkreis.cycle.CycleState;
import de.zielkreis.cycle.PreventionStandard;
import de.zielkreis.cycle.Rating;
import de.zielkreis.cycle.RoundCourse;
import de.zielkreis.cycle.RunAct;
import de.zielkreis.cycle.RunState;
import de.zielkreis.cycle.ScopeKind;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.StationMaturity;
import de.zielkreis.cycle.data.IndexField;
import de.zielkreis.cycle.goalsetting.GoalVerdict;
import de.zielkreis.cycle.impact.Degree;
import de.zielkreis.cycle.impact.HypothesisVerdict;
import de.zielkreis.cycle.mission.MissionState;
import de.zielkreis.cycle.strategy.ConceptQuestion;
import de.zielkreis.cycle.strategy.MandateBasis;
import de.zielkreis.cycle.strategy.NeedPriority;
import de.zielkreis.cycle.strategy.PaperKind;
import de.zielkreis.cycle.strategy.StrategyCourse;
import de.zielkreis.cycle.strategy.StrategyPhase;
import de.zielkreis.cycle.strategy.StrategyState;
import de.zielkreis.cycle.strategy.YearEnd;
import de.zielkreis.goals.BudgetLine;
import de.zielkreis.goals.ChangeAct;
import de.zielkreis.goals.CrossCuttingStandard;
import de.zielkreis.goals.Direction;
import de.zielkreis.goals.ElementFacts;
import de.zielkreis.goals.ElementKind;
import de.zielkreis.goals.Evidence;
import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.ImpactHypothesis;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.IndicatorKind;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.goals.MatrixLevel;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.goals.Participation;
import de.zielkreis.goals.Reading;
import de.zielkreis.goals.ReleasedLight;
import de.zielkreis.goals.SixAnswers;
import de.zielkreis.goals.SmartCriterion;
import de.zielkreis.goals.SmartVerdict;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.goals.TrafficLight;
import de.zielkreis.handover.HandoverState;
import de.zielkreis.handover.NoteTopic;
import de.zielkreis.models.Obstacle;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.municipalities.DecisionOutcome;
import de.zielkreis.municipalities.DepartmentField;
import de.zielkreis.municipalities.HandoverKind;
import de.zielkreis.municipalities.MeetingForm;
import de.zielkreis.municipalities.MeetingState;
import de.zielkreis.municipalities.MunicipalityType;
import de.zielkreis.municipalities.RankLevel;
import de.zielkreis.municipalities.Role;
import de.zielkreis.notices.MailKind;
import de.zielkreis.notices.MailProblem;
import de.zielkreis.notices.MailState;
import de.zielkreis.notices.Rhythm;
import de.zielkreis.offers.NetworkMaturity;
import de.zielkreis.offers.OfferState;
import de.zielkreis.review.AgreementOutcome;
import de.zielkreis.review.Course;
import de.zielkreis.review.Handling;
import de.zielkreis.review.ReviewState;
import de.zielkreis.review.ReviewStep;
import de.zielkreis.review.TalkForm;
import de.zielkreis.tasks.ReminderRung;
import de.zielkreis.transfer.Alternative;
import de.zielkreis.transfer.ConditionKind;
import de.zielkreis.transfer.ConditionRisk;
import de.zielkreis.transfer.Endangerment;
import de.zielkreis.transfer.Importance;
import de.zielkreis.transfer.Presence;
import de.zielkreis.transfer.TransferAct;
import de.zielkreis.transfer.TransferState;
import de.zielkreis.transfer.TransferVerdict;
import de.zielkreis.transfer.practice.Carried;
import de.zielkreis.transfer.practice.PracticeState;
import de.zielkreis.tasks.DueRange;
import de.zielkreis.tasks.TaskOrder;
import de.zielkreis.tasks.Whose;
import de.zielkreis.tasks.DueRange;
import de.zielkreis.tasks.TaskOrder;
import de.zielkreis.tasks.Whose;
import de.zielkreis.transfer.practice.Carried;
import de.zielkreis.transfer.practice.PracticeState;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A refusal without its German sentence would be a failure in front of the person: every key must be there. */
class MessagesTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path MESSAGES = Path.of("src/main/resources/messages.properties");
    private static final Properties GERMAN = read(MESSAGES);

    /** Enums whose constants people read on pages and in workbooks. */
    private static final List<Class<? extends Enum<?>>> SHOWN = List.of(TrafficLight.class, ImplementationStatus.class, Course.class,
            Role.class, MeasureCategory.class, LifePhase.class, FieldOfAction.class, ConditionKind.class, Importance.class, Presence.class, Endangerment.class, Alternative.class, ConditionRisk.class,
            TransferVerdict.class, TransferState.class, TransferAct.class,
            CrossCuttingStandard.class, Direction.class, IndicatorKind.class,
            Evidence.class, SubGoalState.class, ReviewState.class, Handling.class, MeetingForm.class, MeetingState.class, AttendanceKind.class, RhythmState.class, MunicipalityType.class,
            TalkForm.class, AgreementOutcome.class,
            ElementKind.class, ChangeAct.class, MatrixLevel.class, SmartCriterion.class, SmartVerdict.class, ReminderRung.class, ReviewStep.class,
            Station.class, PreventionStandard.class, Rating.class, StationMaturity.class, RunState.class, CycleState.class,
            RoundCourse.class, ScopeKind.class, BodyKind.class, RankLevel.class, DepartmentField.class, MissionState.class,
            DecisionOutcome.class, GoalVerdict.class, IndexField.class,
            HypothesisVerdict.class, Degree.class, RunAct.class, StrategyPhase.class, MandateBasis.class,
            NeedPriority.class, ConceptQuestion.class, StrategyState.class, YearEnd.class, StrategyCourse.class,
            PaperKind.class, Obstacle.class, PracticeState.class, Carried.class, Rhythm.class, MailKind.class,
            MailState.class, MailProblem.class, NetworkMaturity.class, OfferState.class, Whose.class, DueRange.class,
            TaskOrder.class, HandoverState.class, NoteTopic.class, HandoverKind.class);

    private static final Pattern REFUSAL = Pattern.compile("new (Refused|Refusal|Conflict)\\(");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z]\\w*(?:\\.\\w+)+)\"");

    /**
     * A place in the code where something is refused.
     *
     * @param code the expression that names the text: a literal, or a choice between literals
     */
    record Site(Path file, String type, String code, int arguments) {

        /** The messages that are looked up for it. */
        List<String> keys() {
            Stream<String> codes = literals(code).stream();
            return (type.equals("Conflict") ? codes.flatMap(MessagesTests::pageTexts) : codes).toList();
        }
    }

    static Stream<Site> refusals() {
        List<Site> sites = new ArrayList<>();
        for (Path file : files(SOURCES, ".java")) {
            if (file.getFileName().toString().matches("(Refused|Refusal|Conflict)\\.java")) {
                continue;
            }
            String source = text(file);
            Matcher found = REFUSAL.matcher(source);
            while (found.find()) {
                List<String> arguments = arguments(source, found.end());
                int place = found.group(1).equals("Conflict") ? 0 : 1;
                if (arguments.size() > place) {
                    sites.add(new Site(file.getFileName(), found.group(1), arguments.get(place), arguments.size() - place - 1));
                }
            }
        }
        return sites.stream();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalHasItsGermanText(Site site) {
        assertThat(site.keys()).as("the key stands literally in the call, so that it can be checked: %s", site).isNotEmpty()
                .allSatisfy(key -> assertThat(GERMAN.getProperty(key)).as(key).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyTextGetsTheValuesItSpeaksOf(Site site) {
        assertThat(site.keys()).allSatisfy(key ->
                assertThat(new MessageFormat(GERMAN.getProperty(key, ""), Locale.GERMANY).getFormatsByArgumentIndex().length)
                        .as("placeholders of %s, of which %s fills %s", key, site.file(), site.arguments())
                        .isLessThanOrEqualTo(site.arguments()));
    }

    @Test
    void findsTheRefusalsInTheCode() {
        assertThat(refusals()).hasSizeGreaterThan(25).extracting(Site::type).contains("Refused", "Refusal", "Conflict");
    }

    @Test
    void everyRefusalPageHasTitleMessageAndRemedy() {
        Stream<String> codes = files(SOURCES, ".java").stream().flatMap(file -> literals(text(file)).stream())
                .filter(literal -> literal.startsWith("refused.") && !literal.equals("refused.back")).distinct();

        assertThat(codes).hasSizeGreaterThan(5).allSatisfy(code ->
                assertThat(pageTexts(code)).allSatisfy(key -> assertThat(GERMAN.getProperty(key)).as(key).isNotBlank()));
        assertThat(GERMAN).containsKey("refused.back");
    }

    @ParameterizedTest
    @MethodSource("shown")
    void everyConstantHasAGermanWord(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();

        assertThat(GERMAN.getProperty(key)).as(key).isNotBlank().isNotEqualTo(constant.name()).doesNotContain("{");
    }

    static Stream<Enum<?>> shown() {
        return SHOWN.stream().flatMap(type -> Arrays.stream(type.getEnumConstants()));
    }

    @Test
    void everythingThatTheHistoryCanNameHasAGermanWord() {
        Stream<Class<?>> told = Stream.concat(Arrays.stream(ElementFacts.class.getPermittedSubclasses()), Stream.of(ReleasedLight.class,
                ImpactHypothesis.class, SixAnswers.class, BudgetLine.class, Participation.class, Reading.class));
        Set<Class<?>> spread = Set.of(ReleasedLight.class, ImpactHypothesis.class, SixAnswers.class);

        assertThat(told.flatMap(type -> Arrays.stream(type.getRecordComponents()).filter(member -> !spread.contains(member.getType()))
                .map(member -> type.getSimpleName() + "." + member.getName()))
                .filter(key -> !Set.of("MeasureFacts.budget", "MeasureFacts.participation", "IndicatorFacts.readings", "Reading.recordedOn",
                        "Reading.recordedBy", "ReleasedLight.releasedOn", "SubGoalFacts.stateSince", "SubGoalFacts.stateReason").contains(key)))
                .allSatisfy(key -> assertThat(GERMAN).containsKey(key));
    }

    @Test
    void theAnswerThatIsNoStatusHasAGermanWordToo() {
        assertThat(GERMAN.getProperty("ImplementationStatus.CANNOT_JUDGE")).isNotBlank();
    }

    @Test
    void everyEnumThatAPageNamesIsCheckedHere() {
        List<String> checked = SHOWN.stream().map(Class::getSimpleName).toList();
        Pattern built = Pattern.compile("\\b([A-Z]\\w+)\\.(?:\\$\\{|' ?\\+|\" ?\\+)");

        Stream.concat(files(TEMPLATES, ".html").stream(), files(SOURCES, ".java").stream()).forEach(file ->
                assertThat(built.matcher(text(file)).results().map(found -> found.group(1))).as("%s", file).isSubsetOf(checked));
    }

    @Test
    void everyKeyThatAPageNamesIsThere() {
        Pattern literal = Pattern.compile("#\\{([A-Za-z]\\w*(?:\\.\\w+)+)[}(]");

        files(TEMPLATES, ".html").forEach(file ->
                assertThat(literal.matcher(text(file)).results().map(found -> found.group(1))).as("%s", file)
                        .allSatisfy(key -> assertThat(GERMAN).containsKey(key)));
    }

    @Test
    void everyTextCanBeFormatted() {
        assertThat(GERMAN.stringPropertyNames()).allSatisfy(key -> {
            assertThatCode(() -> new MessageFormat(GERMAN.getProperty(key), Locale.GERMANY)).as(key).doesNotThrowAnyException();
            assertThat(GERMAN.getProperty(key)).as("%s: a straight quotation mark would swallow the next placeholder", key)
                    .doesNotContain("'").doesNotContain("\"");
        });
    }

    @Test
    void noKeyIsThereTwice() throws IOException {
        assertThat(Files.readAllLines(MESSAGES).stream().filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))).doesNotHaveDuplicates();
    }

    @Test
    void noTextLiesIdle() {
        String code = Stream.concat(files(SOURCES, ".java").stream(), files(TEMPLATES, ".html").stream())
                .map(MessagesTests::text).reduce("", String::concat);

        assertThat(GERMAN.stringPropertyNames().stream().filter(key -> !Character.isUpperCase(key.charAt(0)))
                .map(key -> key.replaceFirst("\\.(title|message|remedy)$", ""))).allSatisfy(key -> assertThat(code).as(key)
                        .containsAnyOf("\"" + key + "\"", "#{" + key + "}", "#{" + key + "(", "'" + key + "'"));
    }

    /** The arguments of a call, split at its own commas only. */
    private static List<String> arguments(String source, int start) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int place = start; ; place++) {
            char sign = source.charAt(place);
            if (sign == '"' && source.charAt(place - 1) != '\\') {
                quoted = !quoted;
            }
            if (!quoted && depth == 0 && (sign == ',' || sign == ')')) {
                arguments.add(argument.toString().strip());
                argument.setLength(0);
                if (sign == ')') {
                    return arguments;
                }
                continue;
            }
            depth += quoted ? 0 : "([{".indexOf(sign) >= 0 ? 1 : ")]}".indexOf(sign) >= 0 ? -1 : 0;
            argument.append(sign);
        }
    }

    /** What a page that shows a refusal by itself looks up. */
    private static Stream<String> pageTexts(String code) {
        return Stream.of(code + ".title", code + ".message", code + ".remedy");
    }

    private static List<String> literals(String source) {
        return LITERAL.matcher(source).results().map(found -> found.group(1)).toList();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
