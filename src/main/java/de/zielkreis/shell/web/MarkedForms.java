package de.zielkreis.shell.web;

import de.zielkreis.shell.SentForm;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Gives every form that stores something its mark, beside the token against forgery. */
@Configuration
class MarkedForms {

    @Bean
    static BeanPostProcessor marks(ObjectProvider<Clock> clock) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor fields ? new Marks(fields, clock) : bean;
            }
        };
    }

    private record Marks(RequestDataValueProcessor inner, ObjectProvider<Clock> clock) implements RequestDataValueProcessor {

        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            return inner.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(HttpServletRequest request, String name, String value, String type) {
            return inner.processFormFieldValue(request, name, value, type);
        }

        /** Forms that only ask for something bring no fields. */
        @Override
        public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            Map<String, String> fields = new LinkedHashMap<>(inner.getExtraHiddenFields(request));
            if (!fields.isEmpty()) {
                fields.put(SentForm.FIELD, SentForm.mark(request, clock.getObject().instant()));
            }
            return fields;
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return inner.processUrl(request, url);
        }
    }
}
