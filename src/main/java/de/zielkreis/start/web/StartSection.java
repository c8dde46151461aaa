package de.zielkreis.start.web;

import de.zielkreis.municipalities.CurrentActor;
import de.zielkreis.shell.Shell;
import de.zielkreis.shell.ShellSection;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The menu entry "Start". */
@Component
@Order(20)
class StartSection implements ShellSection {

    private final CurrentActor current;

    StartSection(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void contribute(Shell shell, HttpServletRequest request) {
        current.of(request).ifPresent(actor -> {
            if (actor.grants().isEmpty()) {
                shell.addStartItem(actor.operator() ? "Start" : "Kommunen", "/");
                if (actor.operator()) {
                    return;
                }
            }
            current.visit(request).ifPresent(visit -> shell.addStartItem(
                    actor.grants().isEmpty() ? visit.municipality().name() : "Start",
                    "/municipalities/" + visit.municipality().key()));
        });
    }
}
