package de.zielkreis.bodies.web;

import de.zielkreis.bodies.MeetingAccess;
import de.zielkreis.municipalities.CurrentActor;
import de.zielkreis.shell.Shell;
import de.zielkreis.shell.ShellSection;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The menu entry "Gremien". */
@Component
@Order(64)
class BodiesSection implements ShellSection {

    private final CurrentActor current;

    BodiesSection(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void contribute(Shell shell, HttpServletRequest request) {
        current.visit(request).filter(MeetingAccess::belongs).ifPresent(visit -> shell.addMenuItemFor(Set.of("bodies", "meetings", "handover"),
                "Gremien", "/municipalities/" + visit.municipality().key() + "/bodies"));
    }
}
