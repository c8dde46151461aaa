package de.zielkreis.handover;

import static java.util.stream.Collectors.toMap;

import de.zielkreis.handover.HandoverPreview.Group;
import de.zielkreis.handover.HandoverPreview.Row;
import de.zielkreis.handover.HandoverSheet.Line;
import de.zielkreis.handover.HandoverSheet.Section;
import de.zielkreis.municipalities.HandoverKind;
import de.zielkreis.municipalities.HandoverTerms;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.Person;
import de.zielkreis.municipalities.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves everything that changes hands, all of it or nothing, and freezes the sheet. */
@Component
public class CarryOutHandover {

    private final Handovers handovers;
    private final HandoverPreview preview;
    private final SheetArchive archive;
    private final Municipalities municipalities;
    private final People people;
    private final MessageSource messages;
    private final Clock clock;

    CarryOutHandover(Handovers handovers, HandoverPreview preview, SheetArchive archive, Municipalities municipalities, People people,
            MessageSource messages, Clock clock) {
        this.handovers = handovers;
        this.preview = preview;
        this.archive = archive;
        this.municipalities = municipalities;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    /** Carries out a planned handover whose day has come; nothing happens when it has been done or called off meanwhile. */
    @Transactional
    public void whenDue(UUID id) {
        Handover handover = handovers.lock(id).orElseThrow();
        if (handover.state() == HandoverState.PLANNED && handover.lastDay().isBefore(LocalDate.now(clock))) {
            now(handover, handover.actedBy());
        }
    }

    /**
     * Carries it out: what begins for the receivers begins today, or on the day after the last one when that has come.
     *
     * @throws de.zielkreis.shell.Conflict when it has been done or called off
     */
    @Transactional
    void now(Handover handover, PersonId by) {
        LocalDate today = LocalDate.now(clock);
        LocalDate begins = handover.lastDay().isBefore(today) ? handover.lastDay().plusDays(1) : today;
        Municipality municipality = municipalities.findById(handover.municipalityId()).orElseThrow();
        Map<PersonId, String> here = people.workingIn(municipality.id(), today).stream().collect(toMap(Person::id, Person::name));
        HandoverTerms terms = terms(handover, begins, by);
        List<Line> moved = new ArrayList<>();
        for (Group group : preview.of(handover, terms)) {
            for (Row row : group.rows()) {
                PersonId to = here.containsKey(row.to()) ? row.to() : null;
                boolean stays = row.stays() || to == null && !row.item().mayStandVacant();
                if (!stays) {
                    group.part().move(row.item().id(), to, terms);
                }
                moved.add(Line.of(messages.getMessage("HandoverKind." + row.kind(), null, Locale.GERMANY), row.item().title(),
                        stays ? "bleibt, wie es ist" : to != null ? "jetzt bei " + here.get(to)
                                : row.kind() == HandoverKind.TASK ? "zurück an die Gruppe" : "noch nicht besetzt"));
            }
        }
        handover.complete(HandoverSheet.FORMAT, archive.write(archive.today(handover, municipality,
                new Section("moved", "Was übergeben wurde", "Es gab nichts zu übergeben.", moved), today)), by, today);
        handovers.flush();
    }

    HandoverTerms terms(Handover handover, LocalDate begins, PersonId by) {
        return new HandoverTerms(handover.municipalityId(), handover.leaverId(), handover.lastDay(), begins, by,
                "Übergabe der Stelle von " + people.findById(handover.leaverId()).map(Person::name).orElse(""));
    }
}
