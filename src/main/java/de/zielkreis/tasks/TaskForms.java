package de.zielkreis.tasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The capabilities that own user tasks, by form id. */
@Component
class TaskForms {

    private final Map<String, TaskForm> byId;

    TaskForms(List<TaskForm> forms) {
        this.byId = forms.stream().collect(Collectors.toMap(TaskForm::formId, Function.identity()));
    }

    TaskForm of(String formId) {
        TaskForm form = byId.get(formId);
        if (form == null) {
            throw new IllegalStateException("No capability owns the form " + formId);
        }
        return form;
    }

    Set<String> ids() {
        return byId.keySet();
    }
}
