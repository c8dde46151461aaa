package de.zielkreis.review.web;

import de.zielkreis.municipalities.CurrentActor;
import de.zielkreis.shell.Shell;
import de.zielkreis.shell.ShellSection;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The menu entry "Quartal". */
@Component
@Order(50)
class QuarterSection implements ShellSection {

    private final CurrentActor current;

    QuarterSection(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void contribute(Shell shell, HttpServletRequest request) {
        current.visit(request).ifPresent(visit -> shell.addMenuItem("Quartal",
                "/municipalities/" + visit.municipality().key() + "/quarters", null));
    }
}
