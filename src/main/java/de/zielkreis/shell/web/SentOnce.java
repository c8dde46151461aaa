package de.zielkreis.shell.web;

import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.SentForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The same form with the same content, sent twice from one page, has one effect and one answer: after a double click,
 * and after going back in the browser. What was refused may be sent again.
 */
@Configuration
class SentOnce implements WebMvcConfigurer, HandlerInterceptor {

    private static final String MINE = SentOnce.class.getName();
    private static final Duration DOUBLE_CLICK = Duration.ofSeconds(5);
    private static final int PATIENCE_SECONDS = 30;

    private final Clock clock;

    SentOnce(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
        if (request.getParameter(SentForm.FIELD) == null || !request.getMethod().equals("POST") || request.getSession(false) == null) {
            return true;
        }
        SentAnswers answers = SentAnswers.of(request.getSession(false));
        CompletableFuture<Optional<Answer>> mine = new CompletableFuture<>();
        request.setAttribute(MINE, mine);
        for (CompletableFuture<Optional<Answer>> first = answers.first(request, mine); first != mine; first = answers.first(request, mine)) {
            Optional<Answer> answer = patiently(first);
            if (answer.isPresent()) {
                repeat(answer.get(), request, response);
                return false;
            }
        }
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, Exception failed) {
        if (request.getAttribute(MINE) instanceof CompletableFuture<?> mine) {
            String location = response.getHeader(HttpHeaders.LOCATION);
            boolean done = failed == null && location != null && HttpStatus.valueOf(response.getStatus()).is3xxRedirection();
            if (!done) {
                SentAnswers.of(request.getSession()).forget(request);
            }
            ((CompletableFuture<Optional<Answer>>) mine).complete(done ? Optional.of(new Answer(location, clock.instant())) : Optional.empty());
        }
    }

    /** The page after a double click says what the first one did; whoever went back reads why nothing happens. */
    private void repeat(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (answer.at().plus(DOUBLE_CLICK).isBefore(clock.instant())) {
            RequestContextUtils.getOutputFlashMap(request).put("message", "Das haben Sie schon abgesendet. Es ist einmal gespeichert.");
            RequestContextUtils.saveOutputFlashMap(answer.location(), request, response);
        }
        response.sendRedirect(answer.location());
    }

    private static Optional<Answer> patiently(CompletableFuture<Optional<Answer>> first) {
        try {
            return first.copy().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException stillBusy) {
            throw new Conflict("refused.concurrent");
        }
    }

    /** Where the browser was sent, and when. */
    record Answer(String location, Instant at) {
    }
}
