package de.zielkreis.handover;

import static java.util.stream.Collectors.toMap;

import de.zielkreis.handover.HandoverPreview.Group;
import de.zielkreis.municipalities.HandoverTerms;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.Person;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prepares the handover of a post: who leaves, who takes over what, what the leaver writes down, and when it happens. */
@Component
public class PrepareHandover {

    private static final int LISTED = 100;

    private final Handovers handovers;
    private final HandoverPreview preview;
    private final CarryOutHandover carryOut;
    private final SheetArchive archive;
    private final People people;
    private final Clock clock;

    PrepareHandover(Handovers handovers, HandoverPreview preview, CarryOutHandover carryOut, SheetArchive archive, People people, Clock clock) {
        this.handovers = handovers;
        this.preview = preview;
        this.carryOut = carryOut;
        this.archive = archive;
        this.people = people;
        this.clock = clock;
    }

    /** @throws de.zielkreis.shell.NotAllowed for everybody but coordination, administration and leadership */
    public static void mustRead(Visit visit) {
        visit.mustHold(Role.COORDINATOR, Role.ADMINISTRATOR, Role.LEADERSHIP);
    }

    /** @throws de.zielkreis.shell.NotAllowed for everybody but coordination and administration */
    public static void mustKeep(Visit visit) {
        visit.mustHold(Role.COORDINATOR, Role.ADMINISTRATOR);
    }

    /** Whether the person prepares handovers. */
    public static boolean keeps(Visit visit) {
        return visit.holds(Role.COORDINATOR, Role.ADMINISTRATOR);
    }

    @Transactional(readOnly = true)
    public List<HandoverLine> all(MunicipalityId municipality) {
        return handovers.lines(municipality, Limit.of(LISTED));
    }

    /** Everybody who works in the municipality today, by name. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> colleagues(MunicipalityId municipality) {
        return people.workingIn(municipality, today()).stream()
                .collect(toMap(Person::id, Person::name, (one, other) -> one, LinkedHashMap::new));
    }

    /**
     * Begins a handover.
     *
     * @param receiver null while nobody takes over
     * @throws Conflict when one is open for the same person
     * @throws Refused when the two do not fit, or the last day has passed
     */
    @Transactional
    public UUID start(Visit by, PersonId leaver, PersonId receiver, LocalDate lastDay) {
        try {
            UUID id = handovers.save(new Handover(by.municipalityId(), leaver, receiver, lastDay, by.actor().id(), today())).id();
            handovers.flush();
            return id;
        } catch (DataIntegrityViolationException second) {
            throw new Conflict("handover.already");
        }
    }

    /** @throws NotFound for unknown handovers and those of other municipalities */
    @Transactional(readOnly = true)
    public Handover handover(MunicipalityId municipality, UUID id) {
        Handover found = find(municipality, id);
        found.notes();
        return found;
    }

    /** The sheet: as it was frozen, or as it would be today. */
    @Transactional(readOnly = true)
    public HandoverSheet sheet(Municipality municipality, UUID id) {
        Handover handover = find(municipality.id(), id);
        return handover.state() == HandoverState.DONE ? archive.read(handover) : archive.today(handover, municipality, null, today());
    }

    /** What would move. */
    @Transactional(readOnly = true)
    public List<Group> preview(MunicipalityId municipality, UUID id, PersonId by) {
        Handover handover = find(municipality, id);
        return preview.of(handover, terms(handover, by));
    }

    /** @param wording by topic; @throws Conflict when somebody else was faster, or it is over */
    @Transactional
    public void write(Visit by, UUID id, long version, Map<NoteTopic, String> wording) {
        locked(by, id, version).write(wording);
    }

    /**
     * Keeps who takes over what.
     *
     * @param chosen the value of a field of {@link HandoverPreview.Row}; null where it was not sent
     * @throws Conflict when somebody else was faster, or it is over
     * @throws Refused naming every field with a receiver who does not work here, or is the one who leaves
     */
    @Transactional
    public void choose(Visit by, UUID id, long version, Function<String, String> chosen) {
        Handover handover = locked(by, id, version);
        take(handover, by, chosen);
    }

    /** Keeps who takes over what and hands over at once. */
    @Transactional
    public void handOverNow(Visit by, UUID id, long version, Function<String, String> chosen) {
        Handover handover = locked(by, id, version);
        take(handover, by, chosen);
        carryOut.now(handover, by.actor().id());
    }

    /** Keeps who takes over what; it happens on the day after the last one, at once when that has come. */
    @Transactional
    public void handOverLater(Visit by, UUID id, long version, Function<String, String> chosen) {
        Handover handover = locked(by, id, version);
        take(handover, by, chosen);
        if (handover.lastDay().isBefore(today())) {
            carryOut.now(handover, by.actor().id());
        } else {
            handover.plan(by.actor().id(), today());
        }
    }

    @Transactional
    public void cancel(Visit by, UUID id) {
        lock(by, id).cancel(by.actor().id(), today());
    }

    private void take(Handover handover, Visit by, Function<String, String> chosen) {
        Map<PersonId, String> here = colleagues(by.municipalityId());
        here.remove(handover.leaverId());
        List<Choice> choices = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        preview.of(handover, terms(handover, by.actor().id())).stream().flatMap(group -> group.rows().stream()).forEach(row -> {
            String value = chosen.apply(row.field());
            if (value != null && !value.isEmpty()) {
                try {
                    choices.add(choice(row, value, here));
                } catch (Refused refused) {
                    refusals.addAll(refused.refusals());
                }
            }
        });
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        handover.choose(choices);
    }

    private static Choice choice(HandoverPreview.Row row, String value, Map<PersonId, String> here) {
        if (value.equals(Fate.STAYS.name()) || value.equals(Fate.VACANT.name())) {
            if (value.equals(Fate.VACANT.name()) && !row.item().mayStandVacant()) {
                throw new Refused(row.field(), "handover.needsSomebody", row.item().title());
            }
            return new Choice(row.kind(), row.item().id(), Fate.valueOf(value), null);
        }
        return here.keySet().stream().filter(person -> person.toString().equals(value)).findFirst()
                .map(person -> new Choice(row.kind(), row.item().id(), Fate.GIVEN, person))
                .orElseThrow(() -> new Refused(row.field(), "handover.notHere", row.item().title()));
    }

    private HandoverTerms terms(Handover handover, PersonId by) {
        return carryOut.terms(handover, handover.lastDay().plusDays(1), by);
    }

    private Handover find(MunicipalityId municipality, UUID id) {
        return handovers.of(municipality, id).orElseThrow(NotFound::new);
    }

    /** Of two who send at once the second finds what the first has done. */
    private Handover locked(Visit by, UUID id, long version) {
        Handover handover = lock(by, id);
        if (!handover.open()) {
            throw new Conflict("handover.over");
        }
        if (handover.version() != version) {
            throw new Conflict("handover.changed");
        }
        return handover;
    }

    private Handover lock(Visit by, UUID id) {
        return handovers.lock(by.municipalityId(), id).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
