package de.zielkreis.cycle.strategy.web;

import de.zielkreis.municipalities.CurrentActor;
import de.zielkreis.shell.Shell;
import de.zielkreis.shell.ShellSection;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The menu entry "Strategiezyklus" of the municipality one is in. */
@Component
@Order(58)
class StrategySection implements ShellSection {

    private final CurrentActor current;

    StrategySection(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void contribute(Shell shell, HttpServletRequest request) {
        current.visit(request).ifPresent(here ->
                shell.addMenuItem("Strategiezyklus", "/municipalities/" + here.municipality().key() + "/strategy", null));
    }
}
