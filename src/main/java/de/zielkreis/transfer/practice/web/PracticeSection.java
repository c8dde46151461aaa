package de.zielkreis.transfer.practice.web;

import de.zielkreis.municipalities.CurrentActor;
import de.zielkreis.shell.Shell;
import de.zielkreis.shell.ShellSection;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The menu entry "Praxistransfer" for everybody of a municipality and for the advisory office. */
@Component
@Order(70)
class PracticeSection implements ShellSection {

    private final CurrentActor current;

    PracticeSection(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void contribute(Shell shell, HttpServletRequest request) {
        current.of(request).filter(actor -> !actor.grants().isEmpty() || !actor.advisoryOffices().isEmpty())
                .ifPresent(actor -> shell.addMenuItemFor(Set.of("practices", "transfers"), "Praxistransfer", "/practices"));
    }
}
