package de.zielkreis.notices;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Lets the template engine of the pages also write plain text. */
@Configuration
class MailTemplates {

    @Bean
    ClassLoaderTemplateResolver plainMails() {
        ClassLoaderTemplateResolver texts = new ClassLoaderTemplateResolver();
        texts.setOrder(1);
        texts.setPrefix("templates/");
        texts.setResolvablePatterns(Set.of("notices/*.txt"));
        texts.setTemplateMode(TemplateMode.TEXT);
        texts.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return texts;
    }
}
