package de.zielkreis.forms;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All forms of {@code forms/}, read and checked once when the application starts. */
@Component
public class FormLibrary {

    private final Map<String, FormDefinition> forms = new HashMap<>();

    FormLibrary(ResourcePatternResolver resources, ObjectMapper json) throws IOException {
        for (Resource file : resources.getResources("classpath*:forms/**/*.form")) {
            FormDefinition form = FormParser.parse(json.readTree(file.getURL()));
            if (!(form.id() + ".form").equals(file.getFilename())) {
                throw new IllegalStateException("The form " + form.id() + " stands in " + file.getFilename());
            }
            forms.put(form.id(), form);
        }
    }

    public FormDefinition form(String id) {
        return forms.get(id);
    }
}
