package de.zielkreis.tasks;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.function.UnaryOperator;

/**
 * A task as the engine creates it.
 *
 * @param variables looks up a text variable of the process by name; null where it is not set
 */
public record NewTask(MunicipalityId municipalityId, String businessKey, UnaryOperator<String> variables) {

    public String variable(String name) {
        return variables.apply(name);
    }
}
