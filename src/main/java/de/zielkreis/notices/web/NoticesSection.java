package de.zielkreis.notices.web;

import de.zielkreis.municipalities.CurrentActor;
import de.zielkreis.municipalities.Role;
import de.zielkreis.shell.Shell;
import de.zielkreis.shell.ShellSection;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to one's own settings, and to the sending for those who watch over it. */
@Component
@Order(95)
class NoticesSection implements ShellSection {

    private final CurrentActor current;

    NoticesSection(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void contribute(Shell shell, HttpServletRequest request) {
        current.of(request).ifPresent(actor -> {
            shell.addPersonalLink("Erinnerungen und Kalender", "/settings");
            if (actor.operator()) {
                shell.addMenuItem("E-Mail-Versand", "/operation/mail", null);
            }
            current.visit(request).filter(visit -> visit.holds(Role.ADMINISTRATOR)).ifPresent(visit ->
                    shell.addPersonalLink("Versand der Erinnerungen", "/municipalities/" + visit.municipality().key() + "/notices"));
        });
    }
}
