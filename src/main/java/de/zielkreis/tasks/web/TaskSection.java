package de.zielkreis.tasks.web;

import de.zielkreis.municipalities.CurrentActor;
import de.zielkreis.shell.Shell;
import de.zielkreis.shell.ShellSection;
import de.zielkreis.tasks.TaskList;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The menu entry "Meine Aufgaben" with the number of tasks that wait. */
@Component
@Order(30)
class TaskSection implements ShellSection {

    private final CurrentActor current;
    private final TaskList tasks;

    TaskSection(CurrentActor current, TaskList tasks) {
        this.current = current;
        this.tasks = tasks;
    }

    @Override
    public void contribute(Shell shell, HttpServletRequest request) {
        current.of(request).filter(actor -> !actor.operator())
                .ifPresent(actor -> {
                    int waiting = tasks.waiting(actor);
                    shell.addMenuItem("Meine Aufgaben", "/tasks", waiting == 0 ? null : waiting);
                });
    }
}
