package de.zielkreis.models;

import java.util.Map;

/** What a capability declares about the way of its process on to newer models; one bean for a process that needs it. */
public interface ModelMove {

    String processKey();

    /** Steps that were given another id: the former id and the present one. Steps that kept their id need no mention. */
    default Map<String, String> renamedSteps() {
        return Map.of();
    }

    /** Whether everything that runs is moved when the application starts, without anybody asking for it. */
    default boolean atStart() {
        return false;
    }

    /** Gives the capability's own data what the newer model relies on; in the transaction in which the instance is moved. */
    default void prepare(RunningInstance instance) {
    }
}
