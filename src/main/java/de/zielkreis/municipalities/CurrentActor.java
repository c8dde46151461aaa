package de.zielkreis.municipalities;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The person behind a request, looked up once per request. */
@Component
public class CurrentActor {

    private static final String ACTOR = Actor.class.getName();

    private final Actors actors;

    CurrentActor(Actors actors) {
        this.actors = actors;
    }

    /** Empty when nobody is signed in. */
    public Optional<Actor> of(HttpServletRequest request) {
        if (request.getAttribute(ACTOR) instanceof Actor known) {
            return Optional.of(known);
        }
        if (request.getUserPrincipal() instanceof Authentication signedIn
                && signedIn.getPrincipal() instanceof SignedIn account) {
            Actor actor = actors.actor(account.personId());
            request.setAttribute(ACTOR, actor);
            return Optional.of(actor);
        }
        return Optional.empty();
    }

    /** The visit this request is, or else the person's first municipality: what the menu points to. */
    public Optional<Visit> visit(HttpServletRequest request) {
        if (request.getAttribute(Visit.class.getName()) instanceof Visit visit) {
            return Optional.of(visit);
        }
        return of(request).filter(actor -> !actor.grants().isEmpty()).map(actor -> {
            Visit visit = actors.visit(actor, actor.grants().get(0).municipalityKey());
            request.setAttribute(Visit.class.getName(), visit);
            return visit;
        });
    }
}
