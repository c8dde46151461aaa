package de.zielkreis.municipalities.web;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.CurrentActor;
import de.zielkreis.municipalities.LastChanges;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The one place where every page that is worked on together learns of two people at once: what was stored is noted with its
 * address, and a form that says when it was opened (field {@code _seen}) is refused when somebody else has stored since.
 */
@Configuration
class ChangeNotes implements WebMvcConfigurer, HandlerInterceptor {

    private static final String UNDO = ChangeNotes.class.getName();

    private final CurrentActor current;
    private final LastChanges changes;

    ChangeNotes(CurrentActor current, LastChanges changes) {
        this.current = current;
        this.changes = changes;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/municipalities/**", "/practices/**", "/transfers/**", "/models/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<Instant> seen = seen(request.getParameter("_seen"));
        Optional<Actor> actor = seen.isPresent() && isPost(request) ? current.of(request) : Optional.empty();
        actor.ifPresent(by -> request.setAttribute(UNDO, changes.take(seen.get(), request.getRequestURI(), by.id())));
        return true;
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, Exception failed) {
        boolean stored = failed == null && response.getStatus() < HttpStatus.BAD_REQUEST.value();
        try {
            if (request.getAttribute(UNDO) instanceof Runnable undo && !stored) {
                undo.run();
            } else if (stored && isPost(request)) {
                current.of(request).ifPresent(by -> changes.note(request.getRequestURI(), by.id()));
            }
        } catch (DataAccessException bothAtOnce) {
            // Of two who store in the same moment either is the last; one note is enough.
        }
    }

    private static boolean isPost(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    private static Optional<Instant> seen(String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(Instant.parse(typed));
        } catch (DateTimeParseException byHand) {
            return Optional.empty();
        }
    }
}
