package de.zielkreis.municipalities.web;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.municipalities.CurrentActor;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands controllers the acting person ({@link Actor}) and, on addresses with {@code {municipality}}, the person's
 * {@link Visit} there. A controller that asks for a visit can therefore never show a foreign municipality.
 */
@Configuration
class VisitArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private static final String PLACE = "municipality";

    private final CurrentActor current;
    private final Actors actors;

    VisitArguments(CurrentActor current, Actors actors) {
        this.current = current;
        this.actors = actors;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class || parameter.getParameterType() == Visit.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer page, NativeWebRequest web,
            WebDataBinderFactory binders) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        Actor actor = current.of(request).orElseThrow(NotFound::new);
        if (parameter.getParameterType() == Actor.class) {
            return actor;
        }
        Visit visit = actors.visit(actor, pathVariable(request));
        request.setAttribute(Visit.class.getName(), visit);
        return visit;
    }

    private static String pathVariable(HttpServletRequest request) {
        Map<?, ?> variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return (String) variables.get(PLACE);
    }
}
