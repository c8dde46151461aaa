package de.zielkreis.offers.web;

import de.zielkreis.municipalities.CurrentActor;
import de.zielkreis.shell.Shell;
import de.zielkreis.shell.ShellSection;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The menu entry "Angebote", for those who may read the register. */
@Component
@Order(66)
class OffersSection implements ShellSection {

    private final CurrentActor current;

    OffersSection(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void contribute(Shell shell, HttpServletRequest request) {
        current.visit(request).filter(RegisterRoles::reads).ifPresent(visit -> shell.addMenuItem("Angebote",
                "/municipalities/" + visit.municipality().key() + "/offers", null));
    }
}
