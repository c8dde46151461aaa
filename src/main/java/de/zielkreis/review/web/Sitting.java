package de.zielkreis.review.web;

import static java.util.stream.Collectors.toMap;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormView;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
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
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** One sitting decides several goals: what is said once holds for all, and what is left empty stays open. */
@Component
class Sitting {

    private static final String GOALS = "goals";
    private static final List<String> ONCE = List.of("meetingForm", "decidedOn", "agendaItem");
    private static final List<String> PER_GOAL = List.of("course", "wording", "newDue", "meansAffected");

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
        return views.view(library.form("sitting"), prefill(review, tasks(visit, review)), input, refusals);
    }

    /**
     * Records the decisions on all goals for which something was filled in, or none.
     *
     * @return how many were recorded
     * @throws Refused naming what needs another answer, goal by goal
     */
    int record(Visit visit, QuarterlyReview review, FormInput input) {
        Map<String, TaskList.Item> tasks = tasks(visit, review);
        Answers answers = FormReader.read(library.form("sitting"), prefill(review, tasks), input);
        List<Refusal> refusals = new ArrayList<>();
        if (speaksOfOthers(input, tasks.keySet())) {
            refusals.add(new Refusal("", "review.decidedMeanwhile"));
        }
        Map<String, FormInput> chosen = new LinkedHashMap<>();
        answers.rows(GOALS).forEach((goal, row) -> {
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
        complete(visit, tasks, chosen);
        return chosen.size();
    }

    private void complete(Visit visit, Map<String, TaskList.Item> tasks, Map<String, FormInput> chosen) {
        try {
            completion.submitAll(chosen, visit.actor());
        } catch (Refused refused) {
            Map<String, String> goals = tasks.entrySet().stream().collect(toMap(task -> task.getValue().id(), Map.Entry::getKey));
            throw new Refused(refused.refusals().stream().map(refusal -> inTheForm(refusal, goals)).distinct().toList());
        }
    }

    /** A refusal of one task speaks of the row of its goal, or of what was said once for all. */
    private static Refusal inTheForm(Refusal refusal, Map<String, String> goals) {
        int end = refusal.field().indexOf('.');
        if (end < 0) {
            return refusal;
        }
        String field = refusal.field().substring(end + 1);
        return refusal.at(ONCE.contains(field) ? field : GOALS + "." + goals.get(refusal.field().substring(0, end)) + "." + field);
    }

    private static FormInput decision(FormInput input, Answers row) {
        Map<String, List<String>> values = new HashMap<>();
        ONCE.forEach(field -> values.put(field, input.all(field)));
        PER_GOAL.forEach(field -> values.put(field, input.all(row.field(field))));
        return new FormInput(values);
    }

    private static boolean speaksOfOthers(FormInput input, Set<String> goals) {
        return input.values().keySet().stream().filter(name -> name.startsWith(GOALS + ".") && typed(input, name).isPresent())
                .anyMatch(name -> goals.stream().noneMatch(goal -> name.startsWith(GOALS + "." + goal + ".")));
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
        List<Prefill.Row> rows = agendas.of(review).items().stream().filter(item -> tasks.containsKey(item.goal().goalId().toString()))
                .map(this::row).toList();
        return new Prefill(Map.of(), Map.of(), "Bisher dazu", Map.of(GOALS, rows), Map.of());
    }

    private Prefill.Row row(Item item) {
        String light = word("TrafficLight." + item.goal().assessment().light());
        Map<String, String> said = new HashMap<>();
        if (item.goal().assessment().proposal() != null) {
            said.put("course", "Koordination: " + word("Course." + item.goal().assessment().proposal()));
        }
        if (!item.comments().isEmpty()) {
            said.put("wording", item.comments().stream().map(comment -> comment.who() + ": " + comment.wording()).collect(Collectors.joining(" · ")));
        }
        return new Prefill.Row(item.goal().goalId().toString(), item.goal().number(), item.goal().title(),
                light + ": " + item.goal().assessment().lightReason(), Map.of(), said);
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.GERMANY);
    }
}
