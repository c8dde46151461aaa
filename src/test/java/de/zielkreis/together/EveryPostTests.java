package de.zielkreis.together;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.ApplicationTest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nothing that stores something is forgotten when two people do it at once. */
@ApplicationTest
class EveryPostTests {

    private static final String OWN = "only their own things: nobody else stores there";
    private static final String NOTHING = "stores nothing";
    private static final String TASKS = "one door for all tasks, with words of its own: TaskRaceTests, TwoPeopleTests, TaskPageTests";
    private static final String SAME_END = "no words are lost: both wanted the same, and it is so after the first one";
    private static final String STEP = "a step from where it stands: both count";
    private static final String GUARDED = "what has begun or ended does so once: its state refuses the second one";

    private static final Map<String, String> SAFE = safe(Map.of(
            OWN, "TaskListController.keep TaskListController.beStandard TaskListController.forget TaskController.putAside TaskController.draft "
                    + "TaskHandlingController.followUp TaskHandlingController.endFollowUp SettingsController.choose SettingsController.renew "
                    + "SettingsController.withdraw SessionController.forget ImportController.receive ImportController.confirm "
                    + "ImportController.checkAgain ImportController.discard ImportColumnsController.map AssessmentController.addFile "
                    + "NoticesController.trial SendingController.trial ProviderReportController.report",
            NOTHING, "ExportPageController.choose ElementController.smartCheck",
            TASKS, "TaskController.submit TaskHandlingController.claim TaskHandlingController.giveBack TaskHandlingController.handOver "
                    + "TaskListController.claim TaskListController.due AgendaController.record",
            SAME_END, "ElementController.restore OfferEditController.archive OfferEditController.restore NetworkEditController.archive "
                    + "NetworkEditController.restore PlanningAreasController.remove AgendaItemController.take AgendaItemController.remove "
                    + "MinutesController.withdraw BodiesController.done AssessmentController.remove DeputyController.end NoticesController.retry "
                    + "SendingController.retry",
            STEP, "ElementController.move AgendaItemController.move",
            GUARDED, "QuarterController.open QuarterController.join CycleController.start StrategyController.start StrategyController.endYear "
                    + "HandoverController.cancel MigrationController.begin MigrationController.takeUp"));

    @Autowired @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mappings;

    @Test
    void everyAddressThatStoresSomethingSaysWhatHappensWhenTwoDoItAtOnce() {
        Set<String> open = handlers();
        open.removeAll(known());

        assertThat(open).as("new addresses that store something. Two people at once? Put each into SharedPages (the second reads who was faster and keeps "
                + "their words: carry the version, or the part seen of shell/parts), into NewThings (sent twice, it comes to be once), or into SAFE with a reason").isEmpty();
    }

    @Test
    void noneOfTheListsNamesWhatDoesNotExist() {
        Set<String> gone = new TreeSet<>(known());
        gone.removeAll(handlers());

        assertThat(gone).isEmpty();
    }

    private static Set<String> known() {
        return Stream.of(SharedPages.all().map(SharedPage::handler), NewThings.all().map(thing -> thing.page().handler()), SAFE.keySet().stream())
                .flatMap(names -> names).collect(Collectors.toSet());
    }

    private Set<String> handlers() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> mapping.getKey().getMethodsCondition().getMethods().stream().anyMatch(method -> method != RequestMethod.GET))
                .map(Map.Entry::getValue).filter(handler -> handler.getBeanType().getName().startsWith("de.zielkreis"))
                .map(EveryPostTests::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(HandlerMethod handler) {
        return handler.getBeanType().getSimpleName() + "." + handler.getMethod().getName();
    }

    private static Map<String, String> safe(Map<String, String> byReason) {
        Map<String, String> reasons = new HashMap<>();
        byReason.forEach((reason, handlers) -> Stream.of(handlers.split(" ")).forEach(handler -> reasons.put(handler, reason)));
        return reasons;
    }
}
