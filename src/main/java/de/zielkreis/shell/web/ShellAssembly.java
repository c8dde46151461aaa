package de.zielkreis.shell.web;

import de.zielkreis.shell.LastWriter;
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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts the frame together for one page. */
@Component
class ShellAssembly {

    private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'");

    private final List<ShellSection> sections;
    private final ObjectProvider<LastWriter> faster;
    private final Clock clock;
    private final String version;
    private final String notice;

    ShellAssembly(List<ShellSection> sections, ObjectProvider<LastWriter> faster, Clock clock, ObjectProvider<BuildProperties> build,
            @Value("${zielkreis.notice:}") String notice) {
        this.sections = sections;
        this.faster = faster;
        this.clock = clock;
        this.version = build.stream().map(BuildProperties::getVersion).findFirst().orElse("");
        this.notice = notice.isBlank() ? null : notice;
    }

    /** @param status of the answer; beside a conflict stands who was faster */
    Shell assemble(HttpServletRequest request, HttpStatus status) {
        Shell shell = new Shell(request.getRequestURI(), version, NOW.format(ZonedDateTime.now(clock)), notice);
        shell.lasts(request.getSession(false) == null ? 0 : request.getSession(false).getMaxInactiveInterval(), clock.instant().toString());
        if (status == HttpStatus.CONFLICT) {
            faster.stream().findFirst().flatMap(writer -> writer.last(request)).ifPresent(shell::wasFaster);
        }
        sections.forEach(section -> section.contribute(shell, request));
        return shell;
    }
}
