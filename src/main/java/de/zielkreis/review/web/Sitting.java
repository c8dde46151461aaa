package de.zielkreis.review.web;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormDefinition;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormView;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.TrafficLight;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.review.Agendas;
import de.zielkreis.review.Agendas.Item;
import de.zielkreis.review.OpenQuarter;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.TaskCompletion;
import de.zielkreis.tasks.TaskList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** One sitting decides several goals: what is said once holds for all, and what is left empty stays open. */
@Component
class Sitting {

    private static final String RED = "red";
    private static final String OTHERS = "goals";
    private static final List<String> ONCE = List.of("meetingForm", "decidedOn", "agendaItem");
    private static final List<String> PER_GOAL = List.of("course", "wording", "learned", "changes", "newDue", "meansAffected");

    private final Agendas agendas;
    private final TaskList list;
    private final TaskCompletion completion;
    private final FormLibrary library;
    private final FormViews views;
    private final MessageSource messages;

    Sitting(Agendas agendas, TaskList list, TaskCompletion completion, FormLibrary library, FormViews views, MessageSource messages) {
        this.agendas = agendas;
        this.list = list;
        this.completion = completion;
        this.library = library;
        this.views = views;
        this.messages = messages;
    }

    /** Whether there is anything to record. */
    boolean isOpen(Visit visit, QuarterlyReview review) {
        return !tasks(visit, review).isEmpty();
    }

    FormView view(Visit visit, QuarterlyReview review, FormInput input, List<Refusal> refusals) {
        Prefill prefill = prefill(review, tasks(visit, review));
        return views.view(form(prefill), prefill, input, refusals);
    }

    /**
     * Records the decisions on all goals for which something was filled in, or none.
     *
     * @return how many were recorded
     * @throws Refused naming what needs another answer, goal by goal
     */
    int record(Visit visit, QuarterlyReview review, FormInput input) {
        Map<String, TaskList.Item> tasks = tasks(visit, review);
        Prefill prefill = prefill(review, tasks);
        Answers answers = FormReader.read(form(prefill), prefill, input);
        List<Refusal> refusals = new ArrayList<>();
        if (speaksOfOthers(input, tasks.keySet())) {
            refusals.add(new Refusal("", "review.decidedMeanwhile"));
        }
        Map<String, FormInput> chosen = new LinkedHashMap<>();
        rows(answers).forEach((goal, row) -> {
            if (PER_GOAL.stream().allMatch(field -> typed(input, row.field(field)).isEmpty())) {
                return;
            }
            TaskList.Item task = tasks.get(goal);
            if (!task.free() && !task.mine()) {
                refusals.add(new Refusal(row.field("course"), "review.decisionTaken", task.assigneeName()));
            } else if (row.text("course").isEmpty()) {
                refusals.add(new Refusal(row.field("course"), "field.notChosen"));
            }
            chosen.put(task.id(), decision(input, row));
        });
        if (refusals.isEmpty() && chosen.isEmpty()) {
            refusals.add(new Refusal("", "review.nothingRecorded"));
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        complete(visit, chosen, rows(answers).entrySet().stream()
                .collect(toMap(row -> tasks.get(row.getKey()).id(), row -> row.getValue().field(""))));
        return chosen.size();
    }

    private void complete(Visit visit, Map<String, FormInput> chosen, Map<String, String> rowsByTask) {
        try {
            completion.submitAll(chosen, visit.actor());
        } catch (Refused refused) {
            throw new Refused(refused.refusals().stream().map(refusal -> inTheForm(refusal, rowsByTask)).distinct().toList());
        }
    }

    private FormDefinition form(Prefill prefill) {
        FormDefinition form = library.form("sitting");
        for (String group : List.of(RED, OTHERS)) {
            form = prefill.rows().get(group).isEmpty() ? form.withoutRows(group) : form;
        }
        return form;
    }

    private static Map<String, Answers> rows(Answers answers) {
        Map<String, Answers> rows = new LinkedHashMap<>(answers.rows(RED));
        rows.putAll(answers.rows(OTHERS));
        return rows;
    }

    /** A refusal of one task speaks of the row of its goal, or of what was said once for all. */
    private static Refusal inTheForm(Refusal refusal, Map<String, String> rowsByTask) {
        int end = refusal.field().indexOf('.');
        if (end < 0) {
            return refusal;
        }
        String field = refusal.field().substring(end + 1);
        return refusal.at(ONCE.contains(field) ? field : rowsByTask.get(refusal.field().substring(0, end)) + field);
    }

    private static FormInput decision(FormInput input, Answers row) {
        Map<String, List<String>> values = new HashMap<>();
        ONCE.forEach(field -> values.put(field, input.all(field)));
        PER_GOAL.forEach(field -> values.put(field, input.all(row.field(field))));
        return new FormInput(values);
    }

    private static boolean speaksOfOthers(FormInput input, Set<String> goals) {
        return input.values().keySet().stream().filter(name -> name.startsWith(RED + ".") || name.startsWith(OTHERS + "."))
                .filter(name -> typed(input, name).isPresent())
                .anyMatch(name -> goals.stream().noneMatch(goal -> name.contains("." + goal + ".")));
    }

    private static Optional<String> typed(FormInput input, String field) {
        return input.one(field).filter(text -> !text.isBlank());
    }

    /** The open decisions of the quarter by their goal. */
    private Map<String, TaskList.Item> tasks(Visit visit, QuarterlyReview review) {
        return list.openOf(visit.municipalityId(), OpenQuarter.businessKey(visit.municipality(), review.quarter()), visit.actor()).stream()
                .filter(task -> task.formId().equals("decideCourse")).collect(toMap(TaskList.Item::subjectId, task -> task));
    }

    private Prefill prefill(QuarterlyReview review, Map<String, TaskList.Item> tasks) {
        Map<Boolean, List<Prefill.Row>> rows = agendas.of(review).items().stream()
                .filter(item -> tasks.containsKey(item.goal().goalId().toString()))
                .collect(partitioningBy(item -> item.goal().assessment().light() == TrafficLight.RED, mapping(this::row, toList())));
        return new Prefill(Map.of(), Map.of(), "Bisher dazu", Map.of(RED, rows.get(true), OTHERS, rows.get(false)), Map.of());
    }

    private Prefill.Row row(Item item) {
        String light = word("TrafficLight." + item.goal().assessment().light());
        Map<String, String> said = new HashMap<>();
        if (item.goal().assessment().proposal() != null) {
            said.put("course", "Koordination: " + word("Course." + item.goal().assessment().proposal()));
        }
        List<String> others = Stream.concat(Stream.ofNullable(item.goal().assessment().groupProposal()).map(proposal -> "Projektgruppe: " + proposal),
                item.comments().stream().map(comment -> comment.who() + ": " + comment.wording())).toList();
        if (!others.isEmpty()) {
            said.put("wording", String.join(" · ", others));
        }
        return new Prefill.Row(item.goal().goalId().toString(), item.goal().number(), item.goal().title(),
                light + ": " + item.goal().assessment().lightReason(), Map.of(), said);
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.GERMANY);
    }
}
