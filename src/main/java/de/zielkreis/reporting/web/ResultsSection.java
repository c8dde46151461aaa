package de.zielkreis.reporting.web;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.CurrentActor;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.Shell;
import de.zielkreis.shell.ShellSection;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The menu entry "Bilanz": of the municipality one is in, or of all that an advisory office accompanies. */
@Component
@Order(80)
class ResultsSection implements ShellSection {

    private final CurrentActor current;

    ResultsSection(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void contribute(Shell shell, HttpServletRequest request) {
        Optional<Visit> visit = current.visit(request);
        visit.ifPresent(here -> shell.addMenuItem("Bilanz", "/municipalities/" + here.municipality().key() + "/results", null));
        if (visit.isEmpty() && current.of(request).map(Actor::advisoryOffices).filter(offices -> !offices.isEmpty()).isPresent()) {
            shell.addMenuItem("Bilanz", "/results", null);
        }
    }
}
