package de.zielkreis.cycle.process;

import static java.util.stream.Collectors.toMap;

import de.zielkreis.cycle.Advice;
import de.zielkreis.cycle.ChooseStations;
import de.zielkreis.cycle.ChooseStations.ChosenStation;
import de.zielkreis.cycle.CycleWords;
import de.zielkreis.cycle.ScopeKind;
import de.zielkreis.cycle.Station;
import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.NewTask;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.tasks.Subject;
import de.zielkreis.tasks.TaskCard;
import de.zielkreis.tasks.TaskForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The task "Stationen wählen". */
@Component
class ChooseStationsTask implements TaskForm {

    private final CycleTasks tasks;
    private final ChooseStations choosing;
    private final CycleWords words;
    private final Clock clock;

    ChooseStationsTask(CycleTasks tasks, ChooseStations choosing, CycleWords words, Clock clock) {
        this.tasks = tasks;
        this.choosing = choosing;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "chooseStations";
    }

    @Override
    public TaskCard introduce(NewTask task) {
        return tasks.card(task, "Stationen wählen", "Eine oder mehrere, nebeneinander und in beliebiger Reihenfolge");
    }

    @Override
    public Prefill open(Subject subject) {
        Map<Station, Advice> advice = tasks.round(subject).advice().stream().collect(toMap(Advice::station, about -> about));
        List<Prefill.Row> rows = Arrays.stream(Station.values()).map(station -> new Prefill.Row(station.code(),
                String.valueOf(station.number()), words.label(station), hint(advice.get(station)),
                Map.of("scope", ScopeKind.WHOLE.name()), Map.of())).toList();
        return new Prefill(Map.of(), Map.of(), null, Map.of("stations", rows), Map.of());
    }

    @Override
    public Optional<Aside> aside(Subject subject) {
        return Optional.of(new Aside("cycle/aside :: choosing", tasks.round(subject)));
    }

    @Override
    public Outcome submit(Subject subject, Answers answers, Actor by) {
        List<ChosenStation> chosen = chosen(answers);
        if (chosen.isEmpty()) {
            throw new Refused(answers.field("stations." + Station.MISSION_STATEMENT.code() + ".chosen"), "cycle.noStationChosen");
        }
        choosing.choose(tasks.cycle(subject), chosen, by.id(), LocalDate.now(clock));
        return new Outcome(Map.of(), () -> chosen.size() == 1 ? "Die Station hat begonnen. Ihre erste Aufgabe liegt bei der Koordination."
                : chosen.size() + " Stationen haben begonnen. Ihre ersten Aufgaben liegen bei der Koordination.");
    }

    private static String hint(Advice advice) {
        return advice == null ? null : (advice.recommended() ? "Empfohlen: " : "Zurzeit nicht empfohlen: ") + advice.reason();
    }

    private static List<ChosenStation> chosen(Answers answers) {
        List<Refusal> refusals = new ArrayList<>();
        List<ChosenStation> chosen = new ArrayList<>();
        answers.rows("stations").forEach((code, row) -> {
            if (row.ticked("chosen")) {
                ScopeAnswer.read(row, refusals).ifPresent(scope -> chosen.add(new ChosenStation(Station.of(code).orElseThrow(), scope)));
            } else if (row.text("scopeName").isPresent()) {
                refusals.add(new Refusal(row.field("scopeName"), "cycle.scopeWithoutStation"));
            }
        });
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        return chosen;
    }
}
