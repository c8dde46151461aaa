package de.zielkreis.shell.web;

import de.zielkreis.shell.Shell;
import de.zielkreis.shell.ShellSection;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Puts the frame together for one page. */
@Component
class ShellAssembly {

    private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'");

    private final List<ShellSection> sections;
    private final Clock clock;
    private final String version;
    private final String notice;

    ShellAssembly(List<ShellSection> sections, Clock clock, ObjectProvider<BuildProperties> build,
            @Value("${zielkreis.notice:}") String notice) {
        this.sections = sections;
        this.clock = clock;
        this.version = build.stream().map(BuildProperties::getVersion).findFirst().orElse("");
        this.notice = notice.isBlank() ? null : notice;
    }

    Shell assemble(HttpServletRequest request) {
        Shell shell = new Shell(request.getRequestURI(), version, NOW.format(ZonedDateTime.now(clock)), notice);
        shell.lasts(request.getSession(false) == null ? 0 : request.getSession(false).getMaxInactiveInterval(), clock.instant().toString());
        sections.forEach(section -> section.contribute(shell, request));
        return shell;
    }
}
