package de.zielkreis.notices;

import de.zielkreis.municipalities.Appointment;
import de.zielkreis.notices.Digest.Item;
import de.zielkreis.notices.Digest.Leading;
import de.zielkreis.shell.German;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Writes mails out, as text and as HTML that needs nothing from elsewhere. */
@Component
public class Letters {

    /** So many lines of a group stand in a mail; the others are one click away. */
    static final int LINES = 12;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE, d. MMMM", Locale.GERMANY);

    private final SpringTemplateEngine templates;
    private final MailRoute route;
    private final String styles;

    Letters(SpringTemplateEngine templates, MailRoute route) {
        this.templates = templates;
        this.route = route;
        this.styles = styles();
    }

    /** The mail that tells a person what waits. */
    Letter digest(Digest digest) {
        return letter(content(digest));
    }

    /** The mail with which somebody tries out whether mail arrives. */
    Letter trial(String name) {
        return letter(new Content("Zielkreis: Probe-E-Mail", "Die Probe ist angekommen", "Guten Tag, " + name + ",",
                "diese E-Mail haben Sie sich selbst geschickt. Sie kommt an, also kommen auch Erinnerungen an.", List.of(), route.link("/"),
                route.link("/settings"), "Sie erhalten diese E-Mail, weil Sie in Zielkreis eine Probe angefordert haben."));
    }

    /** A mail with invented tasks, for those who have none of their own and want to see what mails look like. */
    Content sample(String name, String municipality, LocalDate day) {
        List<Group> groups = List.of(
                group("Heute fällig", List.of(new Line("Beispiel: Teilziel „Elternkurse“ bewerten", route.link("/tasks"),
                        "Quartalsauswertung · " + municipality + " · Frist " + German.day(day), "Die Frist ist da."))),
                group("Demnächst fällig", List.of(new Line("Beispiel: Umsteuerung zu „Offener Treff“ beschließen", route.link("/tasks"),
                        "Quartalsauswertung · " + municipality + " · Frist " + German.day(day.plusDays(3)) + " · frei für Ihre Gruppe",
                        "In spätestens drei Tagen ist die Frist."))),
                group("Termine", List.of(new Line("Beispiel: Sitzung der Lenkungsgruppe", route.link("/"),
                        day(day.plusDays(1)) + ", 14:00 bis 16:00 Uhr · " + municipality + " · Rathaus", null))));
        return new Content("Zielkreis: 2 Aufgaben warten auf Sie", "2 Aufgaben warten auf Sie", "Guten Morgen, " + name + ",",
                "das steht für Sie an. Jeder Link führt zur Anmeldung und dann gleich zur Aufgabe.", groups, route.link("/tasks"),
                route.link("/settings"), why(Rhythm.DAILY));
    }

    /** What the HTML part shows, for a page that shows it with the styles of the house. */
    Content content(Digest digest) {
        List<Group> groups = new ArrayList<>();
        add(groups, "Überfällig", digest.overdue());
        add(groups, "Heute fällig", digest.dueToday());
        add(groups, "Wiedervorlage", digest.followUps());
        add(groups, "Demnächst fällig", digest.soon());
        add(groups, "Neu für Sie", digest.fresh());
        add(groups, "In Vertretung", digest.covered());
        if (!digest.appointments().isEmpty()) {
            groups.add(group("Termine", digest.appointments().stream().map(this::line).toList()));
        }
        if (!digest.leading().isEmpty()) {
            groups.add(group("Für die Leitung", digest.leading().stream().map(this::line).toList()));
        }
        String headline = headline(digest);
        return new Content("Zielkreis: " + headline, headline, "Guten Morgen, " + digest.reader().name() + ",", intro(digest), List.copyOf(groups),
                route.link("/tasks"), route.link("/settings"), why(digest.reader().rhythm()));
    }

    /** Both parts written out. */
    Letter letter(Content content) {
        Context context = new Context(Locale.GERMANY);
        context.setVariable("letter", content);
        context.setVariable("styles", styles);
        return new Letter(content.subject(), templates.process("notices/mail.txt", context), templates.process("notices/mail", context));
    }

    private static String headline(Digest digest) {
        int tasks = digest.tasks() + digest.covered().size();
        if (tasks > 0) {
            return tasks == 1 ? "1 Aufgabe wartet auf Sie" : tasks + " Aufgaben warten auf Sie";
        }
        long steps = digest.leading().stream().mapToLong(Leading::count).sum();
        if (steps > 0) {
            return steps == 1 ? "1 Schritt wartet länger als vorgesehen" : steps + " Schritte warten länger als vorgesehen";
        }
        return digest.appointments().size() == 1 ? "1 Termin in den nächsten Tagen" : digest.appointments().size() + " Termine in den nächsten Tagen";
    }

    private static String intro(Digest digest) {
        if (digest.tasks() + digest.covered().size() == 0) {
            return "für Sie selbst ist gerade nichts offen.";
        }
        return digest.overdue().isEmpty() ? "das steht für Sie an. Jeder Link führt zur Anmeldung und dann gleich zur Aufgabe."
                : "das steht für Sie an. Manches liegt schon etwas länger; wenn etwas im Weg ist, sprechen Sie es gern an. "
                + "Jeder Link führt zur Anmeldung und dann gleich zur Aufgabe.";
    }

    private static String why(Rhythm rhythm) {
        return switch (rhythm) {
            case DAILY -> "Sie erhalten diese Zusammenfassung höchstens einmal am Arbeitstag, und nur wenn es etwas Neues gibt.";
            case WEEKLY -> "Sie erhalten diese Zusammenfassung einmal in der Woche.";
            case ESCALATION_ONLY -> "Sie erhalten nur E-Mails, wenn etwas länger überfällig ist.";
        };
    }

    private void add(List<Group> groups, String title, List<Item> items) {
        if (!items.isEmpty()) {
            groups.add(group(title, items.stream().map(item -> line(item)).toList()));
        }
    }

    private static Group group(String title, List<Line> lines) {
        return new Group(title, lines.subList(0, Math.min(LINES, lines.size())), Math.max(0, lines.size() - LINES));
    }

    private Line line(Item item) {
        String detail = item.task().topic() + " · " + item.task().municipality()
                + (item.task().dueOn() == null ? "" : " · Frist " + German.day(item.task().dueOn()))
                + (item.fresh() ? " · neu" : "")
                + (item.insteadOf() == null ? item.task().assigneeId() == null ? " · frei für Ihre Gruppe" : ""
                        : " · Aufgabe von " + item.insteadOf());
        return new Line(item.task().title(), route.link("/tasks/" + item.task().id()), detail, item.reason());
    }

    private Line line(Appointment appointment) {
        String when = day(appointment.start().toLocalDate()) + ", " + HOUR.format(appointment.start()) + " bis " + HOUR.format(appointment.end())
                + " Uhr";
        return new Line(appointment.title(), route.link(appointment.path()), when + " · " + appointment.municipality()
                + (appointment.place() == null ? "" : " · " + appointment.place()), null);
    }

    private Line line(Leading leading) {
        return new Line(leading.municipality().municipalityName(), route.link("/municipalities/" + leading.municipality().municipalityKey()),
                leading.count() == 1 ? "Ein Schritt wartet länger als vorgesehen." : leading.count() + " Schritte warten länger als vorgesehen.",
                "Die Koordination weiß davon. Hilfreich ist oft die Frage, was im Weg steht.");
    }

    private static String day(LocalDate day) {
        return WEEKDAY.format(day);
    }

    private static String styles() {
        try (InputStream file = Letters.class.getResourceAsStream("/static/css/mail.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A mail as the template writes it. */
    public record Content(String subject, String headline, String greeting, String intro, List<Group> groups, String tasks, String settings,
            String why) {
    }

    /** @param more how many lines are left out */
    public record Group(String title, List<Line> lines, int more) {
    }

    /** @param reason one more sentence, or null */
    public record Line(String title, String link, String detail, String reason) {
    }
}
