package de.zielkreis.cycle.web;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.CurrentActor;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.Shell;
import de.zielkreis.shell.ShellSection;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The menu entry "Qualitätskreislauf": of the municipality one is in, or of all that an advisory office accompanies. */
@Component
@Order(60)
class CycleSection implements ShellSection {

    private final CurrentActor current;

    CycleSection(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void contribute(Shell shell, HttpServletRequest request) {
        Optional<Visit> visit = current.visit(request);
        visit.ifPresent(here -> shell.addMenuItem("Qualitätskreislauf", "/municipalities/" + here.municipality().key() + "/cycle", null));
        if (visit.isEmpty() && current.of(request).map(Actor::advisoryOffices).filter(offices -> !offices.isEmpty()).isPresent()) {
            shell.addMenuItem("Qualitätskreislauf", "/cycle", null);
        }
    }
}
