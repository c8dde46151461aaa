package de.zielkreis.demo;

import de.zielkreis.forms.FormInput;
import de.zielkreis.goals.Measures;
import de.zielkreis.municipalities.Accounts;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.Role;
import de.zielkreis.tasks.DueTimers;
import de.zielkreis.tasks.TaskDesk;
import de.zielkreis.tasks.TaskList;
import de.zielkreis.transfer.Alternative;
import de.zielkreis.transfer.CommonTable;
import de.zielkreis.transfer.Endangerment;
import de.zielkreis.transfer.OfferedPractices;
import de.zielkreis.transfer.PracticeTransfer;
import de.zielkreis.transfer.Presence;
import de.zielkreis.transfer.RequestTransfer;
import de.zielkreis.transfer.TableEntry;
import de.zielkreis.transfer.TransferCondition;
import de.zielkreis.transfer.TransferConditions;
import de.zielkreis.transfer.practice.Practice;
import de.zielkreis.transfer.practice.Practices;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Three transfers of practices: one carried over and told about, one at the common table, one that waits for its answer. */
@Component
@Order(2)
@Profile("tryout")
class DemoTransfers implements DemoEpilogue {

    private static final int DAYS_WAITING = 5;
    private static final String MEASURE = "Kita-Eingangsuntersuchung „Fit für die Schule“";

    private final RequestTransfer requesting;
    private final OfferedPractices offered;
    private final TransferConditions conditions;
    private final CommonTable table;
    private final Practices practices;
    private final Measures measures;
    private final Municipalities municipalities;
    private final Memberships memberships;
    private final Accounts accounts;
    private final Actors actors;
    private final TaskList list;
    private final TaskDesk desk;
    private final DueTimers timers;
    private final DemoClock clock;
    private final EntityManager entities;

    DemoTransfers(RequestTransfer requesting, OfferedPractices offered, TransferConditions conditions, CommonTable table,
            Practices practices, Measures measures, Municipalities municipalities, Memberships memberships, Accounts accounts, Actors actors,
            TaskList list, TaskDesk desk, DueTimers timers, DemoClock clock, EntityManager entities) {
        this.requesting = requesting;
        this.offered = offered;
        this.conditions = conditions;
        this.table = table;
        this.practices = practices;
        this.measures = measures;
        this.municipalities = municipalities;
        this.memberships = memberships;
        this.accounts = accounts;
        this.actors = actors;
        this.list = list;
        this.desk = desk;
        this.timers = timers;
        this.clock = clock;
        this.entities = entities;
    }

    /** Afterwards the clock shows the present. */
    @Override
    public void tell() {
        carriedOver(town("D"), town("BI"));
        atTable(town("UN"), town("BI"));
        waiting(town("UN"), town("D"));
        clock.returnToPresent();
    }

    /** The known case: additional staff is missing, a regular exchange between the institutions makes up for it. */
    private void carriedOver(Municipality giving, Municipality receiving) {
        PracticeTransfer transfer = request(giving, receiving, "Kita-Eingangsuntersuchung", "Fit für die Schule", LocalDate.of(2024, 10, 7),
                "Vor der Schuluntersuchung zeigt sich zu spät, welche Kinder Förderung brauchen. Wir suchen einen Weg, der in der Kita beginnt und die Eltern mitnimmt.");
        accept(transfer, LocalDate.of(2024, 10, 14), "Gern. Unsere Erfahrung: klein beginnen, in einem Stadtteil.");
        name(transfer, LocalDate.of(2024, 10, 28), "new1", "PARTNERS", "HELPFUL", "Zusammenarbeit mit Kinderarztpraxen");
        state(transfer, LocalDate.of(2024, 11, 4), Map.of(1, "MISSING:0 von 1,5 Stellen", 2, "PRESENT:", 3, "PRESENT:", 4, "PARTLY:in 90 von 128 Kitas",
                5, "PRESENT:", 6, "MISSING:ab 2027 geplant"));
        clock.travelTo(LocalDate.of(2024, 11, 18));
        settle(transfer, 1, Presence.MISSING, Endangerment.YES, Alternative.AGREED, "Regelmäßiger Austausch der Einrichtungen über Unterstützungsangebote");
        settle(transfer, 4, Presence.PARTLY, Endangerment.NO, Alternative.NONE, null);
        settle(transfer, 6, Presence.MISSING, Endangerment.NO, Alternative.NONE, null);
        settle(transfer, 7, Presence.PRESENT, Endangerment.NO, Alternative.NONE, null);
        submit(transfer, "holdSession", adviser(), "heldOn", "18.11.2024", "participants", "Gesundheitsämter und Jugendämter beider Städte, vier Kitas, Fachberatung");
        clock.travelTo(LocalDate.of(2024, 12, 2));
        submit(transfer, "agreeAdaptation", coordinator(receiving), "adaptations.new1.who", "Gesundheitsamt mit den Kita-Leitungen", "adaptations.new1.what",
                "Zweimal im Jahr Austausch aller Einrichtungen im Bezirk über Unterstützungsangebote", "adaptations.new1.until", "31.03.2025");
        clock.travelTo(LocalDate.of(2024, 12, 12));
        submit(transfer, "decideTransfer", steering(receiving), "decision", "ADOPT", "wording", "Die Untersuchung beim Eintritt in die Kita wird mit den vereinbarten "
                + "Anpassungen übernommen.", "meetingForm", "SITTING", "decidedOn", "12.12.2024", "agendaItem", "TOP 5");
        clock.travelTo(LocalDate.of(2025, 1, 15));
        submit(transfer, "draftMeasure", coordinator(receiving), "measure", measures.findByMunicipalityIdOrderByPosition(receiving.id()).stream()
                .filter(measure -> measure.title().equals(MEASURE)).findFirst().orElseThrow().id().toString());
        clock.travelTo(LocalDate.of(2025, 12, 15));
        timers.pass(transfer.businessKey(receiving));
        submit(transfer, "tellExperience", coordinator(receiving), "carried", "YES", "learned",
                "Auch ohne zusätzliches Personal gelingt es, wenn sich die Einrichtungen im Bezirk regelmäßig austauschen. Der Anfang in wenigen Kitas hat geholfen.");
    }

    private void atTable(Municipality giving, Municipality receiving) {
        PracticeTransfer transfer = request(giving, receiving, "Übergangsprotokoll 1", null, LocalDate.of(2026, 9, 14),
                "Beim Wechsel von der Kita in die Grundschule gehen Beobachtungen verloren. Kitas und Schulen wünschen sich ein gemeinsames Blatt.");
        accept(transfer, LocalDate.of(2026, 9, 21), null);
        name(transfer, LocalDate.of(2026, 10, 5), "new1", "PARTNERS", "ESSENTIAL", "Kitas und Grundschulen treffen sich einmal im Jahr");
        state(transfer, LocalDate.of(2026, 10, 12), Map.of(1, "PARTLY:in drei von zehn Bezirken", 2, "MISSING:noch nicht abgestimmt"));
        clock.travelTo(LocalDate.of(2026, 11, 3));
        settle(transfer, 1, Presence.PARTLY, Endangerment.YES, Alternative.PROPOSED, "Mit den drei Bezirken beginnen");
    }

    private void waiting(Municipality giving, Municipality receiving) {
        clock.returnToPresent();
        request(giving, receiving, "FamoS – Familienorientierter Start", null, LocalDate.now(clock).minusDays(DAYS_WAITING),
                "Rund um die Geburt erreichen wir Familien erst spät. Wir möchten früher und ohne Hürde ins Gespräch kommen.");
    }

    private PracticeTransfer request(Municipality giving, Municipality receiving, String title, String localName, LocalDate on, String need) {
        clock.travelTo(on);
        Practice practice = practices.findByMunicipalityIdOrderByTitle(giving.id()).stream().filter(found -> found.title().equals(title))
                .findFirst().orElseThrow();
        return requesting.request(offered.of(practice.id().uuid()), receiving, need, true, localName, coordinator(receiving), on);
    }

    private void accept(PracticeTransfer transfer, LocalDate on, String words) {
        clock.travelTo(on);
        submit(transfer, "answerRequest", giver(transfer), words == null ? new String[] {"answer", "ACCEPT"} : new String[] {"answer", "ACCEPT", "words", words});
    }

    /** The published conditions stay as they are, and one is added. */
    private void name(PracticeTransfer transfer, LocalDate on, String row, String kind, String importance, String text) {
        clock.travelTo(on);
        List<String> pairs = new ArrayList<>(List.of("conditions." + row + ".kind", kind, "conditions." + row + ".importance", importance,
                "conditions." + row + ".text", text));
        for (TransferCondition condition : standing(transfer)) {
            String place = "conditions." + condition.id() + ".";
            pairs.addAll(List.of(place + "kind", condition.kind().name(), place + "importance", condition.importance().name(), place + "text", condition.text()));
            if (condition.background() != null) {
                pairs.addAll(List.of(place + "background", condition.background()));
            }
        }
        submit(transfer, "nameConditions", giver(transfer), pairs.toArray(String[]::new));
    }

    /** @param said presence and note, with a colon between, by the place of the condition from 1 */
    private void state(PracticeTransfer transfer, LocalDate on, Map<Integer, String> said) {
        clock.travelTo(on);
        List<String> pairs = new ArrayList<>();
        List<TransferCondition> standing = standing(transfer);
        said.forEach((place, words) -> {
            if (place <= standing.size()) {
                String row = "conditions." + standing.get(place - 1).id() + ".";
                pairs.addAll(List.of(row + "presence", words.substring(0, words.indexOf(':')), row + "note", words.substring(words.indexOf(':') + 1)));
            }
        });
        submit(transfer, "statePresence", coordinator(municipalities.findById(transfer.receivingId()).orElseThrow()), pairs.toArray(String[]::new));
    }

    private void settle(PracticeTransfer transfer, int place, Presence presence, Endangerment endangers, Alternative alternative, String text) {
        entities.flush();
        TransferCondition condition = standing(transfer).get(place - 1);
        table.settle(adviser(), transfer.id().uuid(), condition.id(), condition.version(), new TableEntry(presence, endangers, alternative, text),
                LocalDate.now(clock));
    }

    private List<TransferCondition> standing(PracticeTransfer transfer) {
        return conditions.of(transfer.id());
    }

    private void submit(PracticeTransfer transfer, String formId, Actor by, String... pairs) {
        Municipality receiving = municipalities.findById(transfer.receivingId()).orElseThrow();
        TaskList.Item task = list.openBelow(receiving.id(), transfer.businessKey(receiving), by).stream()
                .filter(open -> open.formId().equals(formId)).findFirst().orElseThrow();
        Map<String, List<String>> answers = new HashMap<>();
        for (int key = 0; key < pairs.length; key += 2) {
            answers.put(pairs[key], List.of(pairs[key + 1]));
        }
        desk.claim(task.id(), by);
        desk.submit(task.id(), by, new FormInput(answers));
    }

    private Actor giver(PracticeTransfer transfer) {
        return coordinator(municipalities.findById(transfer.givingId()).orElseThrow());
    }

    private Actor coordinator(Municipality town) {
        return actors.actor(memberships.peopleHolding(town.id(), Role.COORDINATOR, LocalDate.now(clock)).get(0));
    }

    private Actor steering(Municipality town) {
        return actors.actor(memberships.peopleIn(town.id(), BodyKind.STEERING_GROUP, LocalDate.now(clock)).get(0));
    }

    private Actor adviser() {
        return actors.actor(accounts.findByLogin(DemoAccounts.ADVISORY_OFFICE).orElseThrow().personId());
    }

    private Municipality town(String key) {
        return municipalities.findByKey(key).orElseThrow();
    }
}
