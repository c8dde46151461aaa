package de.zielkreis.municipalities.web;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.CurrentActor;
import de.zielkreis.municipalities.Grant;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.Shell;
import de.zielkreis.shell.ShellSection;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Names the person and the municipality in the header, and the other places the person can go to. */
@Component
@Order(10)
class PersonSection implements ShellSection {

    private final CurrentActor current;
    private final MessageSource messages;

    PersonSection(CurrentActor current, MessageSource messages) {
        this.current = current;
        this.messages = messages;
    }

    @Override
    public void contribute(Shell shell, HttpServletRequest request) {
        current.of(request).ifPresent(actor -> {
            Optional<Visit> visit = current.visit(request);
            shell.showPerson(actor.name(), roleLabel(actor, visit));
            visit.ifPresent(here -> shell.showMunicipality(here.municipality().displayName()));
            actor.grants().stream().map(grant -> new Shell.Place(grant.municipalityName(), address(grant))).distinct()
                    .filter(place -> visit.isEmpty() || !place.label().equals(visit.get().municipality().displayName()))
                    .forEach(place -> shell.addPlace(place.label(), place.href()));
        });
    }

    private String roleLabel(Actor actor, Optional<Visit> visit) {
        Role role = visit.flatMap(here -> actor.grants().stream()
                        .filter(grant -> grant.municipalityId().equals(here.municipalityId())).map(Grant::role).findFirst())
                .orElse(actor.operator() ? Role.OPERATOR : Role.ADVISORY_OFFICE);
        return messages.getMessage("Role." + role.name(), null, Locale.GERMANY);
    }

    private static String address(Grant grant) {
        return "/municipalities/" + grant.municipalityKey();
    }
}
