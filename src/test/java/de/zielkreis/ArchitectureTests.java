package de.zielkreis;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** The rules that hold in every module, whatever it is about. */
@AnalyzeClasses(packages = {"de.zielkreis", "db.migration"}, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    /** Interfaces that one module offers so that others can join in; they may have one implementation for now. */
    private static final Set<String> EXTENSION_POINTS = Set.of("TaskForm", "ShellSection", "DraftLights", "FrozenMatrices", "StandIns", "SteeringHints",
            "ModelMove", "PracticeTravel", "ReminderSource", "CalendarSource", "MeasureOrigins", "LastWriter");

    @ArchTest
    static final ArchRule onlyProcessPackagesAndTasksKnowTheEngine = noClasses()
            .that().resideOutsideOfPackages("..process..", "de.zielkreis.tasks", "db.migration")
            .should().dependOnClassesThat().resideInAPackage("org.camunda..")
            .because("the engine can then be exchanged by renaming imports");

    @ArchTest
    static final ArchRule onlyTasksDrivesTheEngine = noClasses().that()
            .resideOutsideOfPackages("de.zielkreis.tasks", "de.zielkreis.models.process")
            .should().dependOnClassesThat().belongToAnyOf(TaskService.class, RuntimeService.class)
            .because("its gateway makes every call as a person of one municipality; moving instances between models belongs to none");

    @ArchTest
    static final ArchRule onlyReportingKnowsWorkbooks = noClasses().that().resideOutsideOfPackage("de.zielkreis.reporting..")
            .should().dependOnClassesThat().resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule nobodyUsesTheClassThatStartsTheApplication = noClasses()
            .that().doNotBelongToAnyOf(ZielkreisApplication.class)
            .should().dependOnClassesThat().belongToAnyOf(ZielkreisApplication.class);

    @ArchTest
    static final ArchRule controllersArePackagePrivate = classes()
            .that().areMetaAnnotatedWith(Controller.class).or().areMetaAnnotatedWith(ControllerAdvice.class)
            .should().bePackagePrivate()
            .andShould().resideInAPackage("..web");

    @ArchTest
    static final ArchRule classesAreNamedAfterTheField = noClasses()
            .should().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Util")
            .orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Dto")
            .orShould().haveSimpleNameEndingWith("DTO").orShould().haveSimpleNameEndingWith("Service");

    @ArchTest
    static final ArchRule packagesAreNamedAfterTheField = noClasses().should().resideInAnyPackage(
            "..service..", "..services..", "..dto..", "..impl..", "..util..", "..utils..", "..controller..", "..repository..", "..model..");

    @ArchTest
    static final ArchRule entitiesChangeByGuardedVerbsNotBySetters = noMethods()
            .that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
            .should().haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule entitiesKeepTheirFieldsToThemselves = fields()
            .that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
            .or().areDeclaredInClassesThat().areAnnotatedWith(Embeddable.class)
            .or().areDeclaredInClassesThat().areAnnotatedWith(MappedSuperclass.class)
            .and().areNotStatic()
            .should().bePrivate();

    @ArchTest
    static final ArchRule pagesAskForWhatBelongsToAMunicipality = noClasses().that().resideInAPackage("..web..")
            .should().callMethodWhere(target(nameMatching("find(All)?(ById)?|getReferenceById|existsById")))
            .because("such a call answers for foreign municipalities, too");

    @ArchTest
    static final ArchRule timeIsAskedOfOneClock = noClasses()
            .should().callMethodWhere(describe("the time without a clock", ArchitectureTests::readsTheSystemClock))
            .orShould().callConstructor(java.util.Date.class)
            .because("tests and the try-out must be able to say what day it is");

    @ArchTest
    static final ArchRule onlyTheStartAndTheDemoChooseTheClock = noClasses()
            .that().doNotBelongToAnyOf(ZielkreisApplication.class).and().resideOutsideOfPackage("de.zielkreis.demo")
            .should().callMethodWhere(describe("a clock of their own", call -> call.getTargetOwner().isEquivalentTo(java.time.Clock.class)
                    && !Set.of("instant", "millis", "getZone", "withZone").contains(call.getName())));

    @ArchTest
    static final ArchRule collaboratorsComeThroughTheConstructor = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule nobodyWritesToTheConsole = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule everybodyLogsTheSameWay = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule anInterfaceHasMoreThanOneImplementation = classes()
            .that().areInterfaces().and().areNotAnnotations().and().areNotAssignableTo(Repository.class)
            .and(describe("no extension point", type -> !EXTENSION_POINTS.contains(type.getSimpleName())))
            .should(beImplementedMoreThanOnce());

    private static boolean readsTheSystemClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getPackageName();
        boolean now = owner.equals("java.time") && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
        return now || call.getTargetOwner().isEquivalentTo(System.class)
                && Set.of("currentTimeMillis", "nanoTime").contains(call.getName());
    }

    private static ArchCondition<JavaClass> beImplementedMoreThanOnce() {
        return new ArchCondition<>("be implemented more than once") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long found = type.getAllSubclasses().stream().filter(implementation -> !implementation.isInterface()).count();
                events.add(new SimpleConditionEvent(type, found != 1, type.getName() + " has one implementation only"));
            }
        };
    }
}
