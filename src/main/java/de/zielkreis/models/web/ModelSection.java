package de.zielkreis.models.web;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.CurrentActor;
import de.zielkreis.shell.Shell;
import de.zielkreis.shell.ShellSection;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The menu entry "Modellversionen" of the operator. */
@Component
@Order(60)
class ModelSection implements ShellSection {

    private final CurrentActor current;

    ModelSection(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void contribute(Shell shell, HttpServletRequest request) {
        current.of(request).filter(Actor::operator).ifPresent(operator -> shell.addMenuItem("Modellversionen", "/models", null));
    }
}
