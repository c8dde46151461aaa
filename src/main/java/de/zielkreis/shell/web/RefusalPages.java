package de.zielkreis.shell.web;

import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.NotAllowed;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers every named refusal with a German page that says what happened and what to do now. */
@ControllerAdvice
class RefusalPages {

    private final MessageSource messages;
    private final ShellAssembly shell;

    RefusalPages(MessageSource messages, ShellAssembly shell) {
        this.messages = messages;
        this.shell = shell;
    }

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound(HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND, "refused.notFound", List.of(), request);
    }

    @ExceptionHandler(NotAllowed.class)
    ModelAndView notAllowed(HttpServletRequest request) {
        return page(HttpStatus.FORBIDDEN, "refused.notAllowed", List.of(), request);
    }

    @ExceptionHandler(Conflict.class)
    ModelAndView conflict(Conflict conflict, HttpServletRequest request) {
        return page(HttpStatus.CONFLICT, conflict.getMessage(), conflict.arguments(), request);
    }

    @ExceptionHandler({ConcurrencyFailureException.class, DataIntegrityViolationException.class})
    ModelAndView concurrent(HttpServletRequest request) {
        return page(HttpStatus.CONFLICT, "refused.concurrent", List.of(), request);
    }

    @ExceptionHandler(Refused.class)
    ModelAndView refused(Refused refused, HttpServletRequest request) {
        String texts = refused.refusals().stream().map(this::text).collect(Collectors.joining(" "));
        return page(HttpStatus.UNPROCESSABLE_ENTITY, "refused.input", List.of(texts), request);
    }

    @ExceptionHandler(MissingServletRequestParameterException.class)
    ModelAndView incomplete(HttpServletRequest request) {
        return page(HttpStatus.BAD_REQUEST, "refused.badRequest", List.of(), request);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        return page(HttpStatus.PAYLOAD_TOO_LARGE, "refused.tooLarge", List.of(), request);
    }

    /** The page for a refusal; also used for refusals that never reach a controller. */
    ModelAndView page(HttpStatus status, String code, List<Object> arguments, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("shell/refused", status);
        page.addObject("status", status.value());
        page.addObject("texts", status == HttpStatus.CONFLICT || code.equals("refused.csrf") ? typed(request) : List.of());
        page.addObject("again", status == HttpStatus.CONFLICT ? cameFrom(request) : null);
        page.addObject("heading", text(code + ".title", arguments));
        page.addObject("message", text(code + ".message", arguments));
        page.addObject("remedy", text(code + ".remedy", arguments));
        page.addObject("backHref", "/");
        page.addObject("backLabel", text("refused.back", List.of()));
        page.addObject("shell", shell.assemble(request, status));
        return page;
    }

    /** The page on which the form stood; null when the browser does not say, or it is not one of ours. */
    private static String cameFrom(HttpServletRequest request) {
        String here = request.getRequestURL().substring(0, request.getRequestURL().length() - request.getRequestURI().length());
        String page = request.getHeader(HttpHeaders.REFERER);
        return page != null && page.startsWith(here + "/") && !page.startsWith(here + "//") && request.getMethod().equals("POST") ? page.substring(here.length()) : null;
    }

    private static List<String> typed(HttpServletRequest request) {
        boolean file = request.getContentType() != null && request.getContentType().startsWith("multipart/");
        Map<String, List<String>> fields = new TreeMap<>();
        if (request.getMethod().equals("POST") && !file) {
            request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        }
        return OwnText.of(fields);
    }

    private String text(Refusal refusal) {
        return text(refusal.code(), refusal.arguments());
    }

    private String text(String code, List<Object> arguments) {
        return messages.getMessage(code, arguments.toArray(), java.util.Locale.GERMANY);
    }
}
