package de.zielkreis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows of the architecture: who may know whom. */
class ModularityTests {

    /** From the ground up; a module knows only what lies below it, so those of one floor do not know each other. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("shell"),
            Set.of("forms"),
            Set.of("municipalities"),
            Set.of("tasks", "goals"),
            Set.of("bodies", "offers", "models"),
            Set.of("cycle", "review", "transfer"),
            Set.of("notices", "reporting", "handover", "start"),
            Set.of("demo"));

    private static final ApplicationModules MODULES = ApplicationModules.of(ZielkreisApplication.class);

    @Test
    void everyModuleKeepsToItsDeclaredArrowsAndUsesNoInternals() {
        MODULES.verify();
    }

    @Test
    void everyModuleDeclaresWhatItMayUse() {
        assertThat(MODULES).allSatisfy(module -> assertThat(module.getBasePackage()
                .getAnnotation(org.springframework.modulith.ApplicationModule.class))
                .as("@ApplicationModule of %s", module.getIdentifier())
                .hasValueSatisfying(declared -> assertThat(declared.allowedDependencies())
                        .as("the default allows everything").doesNotContain(org.springframework.modulith.ApplicationModule.OPEN_TOKEN)));
    }

    @Test
    void noArrowPointsUpOrSideways() {
        Map<String, Integer> floors = floors();

        assertThat(MODULES).allSatisfy(module -> {
            assertThat(floors).as("FLOORS of this test name every module").containsKey(name(module));
            assertThat(module.getDirectDependencies(MODULES).uniqueModules()).allSatisfy(used ->
                    assertThat(floors.get(name(used))).as("%s uses %s", name(module), name(used)).isLessThan(floors.get(name(module))));
        });
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static Map<String, Integer> floors() {
        Map<String, Integer> floors = new HashMap<>();
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String module : FLOORS.get(floor)) {
                floors.put(module, floor);
            }
        }
        return floors;
    }
}
