package de.zielkreis.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows errors that no controller answered, without any technical detail. */
@Component
class ErrorPages implements ErrorViewResolver {

    /** Request attribute with the message key of a refusal made by a filter. */
    static final String REFUSAL = ErrorPages.class.getName() + ".refusal";

    private final RefusalPages pages;

    ErrorPages(RefusalPages pages) {
        this.pages = pages;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return pages.page(status, code(request, status), List.of(), request);
    }

    private static String code(HttpServletRequest request, HttpStatus status) {
        if (request.getAttribute(REFUSAL) instanceof String code) {
            return code;
        }
        return switch (status) {
            case NOT_FOUND -> "refused.notFound";
            case FORBIDDEN -> "refused.notAllowed";
            case PAYLOAD_TOO_LARGE -> "refused.tooLarge";
            default -> status.is4xxClientError() ? "refused.badRequest" : "refused.failure";
        };
    }
}
