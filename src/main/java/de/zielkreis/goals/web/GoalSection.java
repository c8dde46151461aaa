package de.zielkreis.goals.web;

import de.zielkreis.municipalities.CurrentActor;
import de.zielkreis.shell.Shell;
import de.zielkreis.shell.ShellSection;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The menu entry "Zielmatrix". */
@Component
@Order(40)
class GoalSection implements ShellSection {

    private final CurrentActor current;

    GoalSection(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void contribute(Shell shell, HttpServletRequest request) {
        current.visit(request).ifPresent(visit -> shell.addMenuItem("Zielmatrix",
                "/municipalities/" + visit.municipality().key() + "/goal-matrix", null));
    }
}
