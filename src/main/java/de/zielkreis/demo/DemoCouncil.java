package de.zielkreis.demo;

import static java.util.stream.Collectors.toMap;

import de.zielkreis.demo.DemoFile.AgreementLine;
import de.zielkreis.demo.DemoFile.CommentLine;
import de.zielkreis.demo.DemoFile.FollowUpLine;
import de.zielkreis.demo.DemoFile.ReviewLine;
import de.zielkreis.forms.FormInput;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.review.OpenQuarter;
import de.zielkreis.review.TalkRecords;
import de.zielkreis.tasks.TaskDesk;
import de.zielkreis.tasks.TaskList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lives through what is said around the decisions of a quarter: the talk, the comments, the sign-off. */
@Component
@Profile("tryout")
class DemoCouncil {

    private final DemoClock clock;
    private final TaskList list;
    private final TaskDesk desk;
    private final Actors actors;
    private final TalkRecords talks;

    DemoCouncil(DemoClock clock, TaskList list, TaskDesk desk, Actors actors, TalkRecords talks) {
        this.clock = clock;
        this.list = list;
        this.desk = desk;
        this.actors = actors;
        this.talks = talks;
    }

    /** The answers with which the quarter is released outside. */
    static Map<String, List<String>> release(ReviewLine review) {
        return review.talk() == null ? Map.of() : Map.of("talkWanted", List.of("true"));
    }

    void talk(ReviewLine review, DemoTown town, Actor coordinator) {
        if (review.talk() == null) {
            return;
        }
        clock.travelTo(review.talk().on());
        Map<String, String> answers = new HashMap<>();
        answers.put("heldOn", review.talk().on().toString());
        answers.put("talkForm", review.talk().form().name());
        answers.put("participants", review.talk().participants());
        answers.put("minutes", review.talk().minutes());
        int number = 0;
        for (AgreementLine line : review.talk().agreements()) {
            String row = "agreements." + ++number + ".";
            answers.put(row + "wording", line.what());
            answers.put(row + "person", line.by() == null ? null : town.people().get(line.by()).id().toString());
            answers.put(row + "who", line.who());
            answers.put(row + "dueOn", line.due().toString());
        }
        talks.open(town.municipality().id()).forEach(open -> {
            FollowUpLine line = review.talk().earlier() == null ? null : review.talk().earlier().get(open.agreement().wording());
            if (line != null) {
                String row = "earlier." + open.agreement().id() + ".";
                answers.put(row + "outcome", line.outcome().name());
                answers.put(row + "word", line.word());
                answers.put(row + "newDue", Objects.toString(line.newDue(), null));
            }
        });
        tasks("holdTalk", review, town, coordinator).forEach(task -> submit(task, coordinator, answers));
    }

    void comment(ReviewLine review, DemoTown town, Map<String, DemoGoal> goals) {
        for (CommentLine line : review.comments() == null ? List.<CommentLine>of() : review.comments()) {
            clock.travelTo(line.on());
            Actor by = actors.actor(town.people().get(line.by()).id());
            Map<String, String> answers = new HashMap<>();
            if (line.texts() != null) {
                goals.forEach((id, goal) -> answers.put("goals." + id + ".comment", line.texts().get(goal.line().title())));
            }
            tasks("commentQuarter", review, town, by).stream().filter(TaskList.Item::mine).forEach(task -> submit(task, by, answers));
        }
    }

    void sign(ReviewLine review, DemoTown town, Map<String, DemoGoal> goals, Actor leader) {
        Map<String, String> answers = new HashMap<>();
        goals.forEach((id, goal) -> {
            String objection = review.objections() == null ? null : review.objections().get(goal.line().title());
            answers.put("decisions." + id + ".answer", objection == null ? "SIGNED" : "OBJECTED");
            answers.put("decisions." + id + ".reason", objection);
        });
        tasks("signOff", review, town, leader).forEach(task -> submit(task, leader, answers));
    }

    private List<TaskList.Item> tasks(String form, ReviewLine review, DemoTown town, Actor by) {
        return list.openOf(town.municipality().id(), OpenQuarter.businessKey(town.municipality(), review.quarter()), by).stream()
                .filter(task -> task.formId().equals(form)).toList();
    }

    private void submit(TaskList.Item task, Actor by, Map<String, String> answers) {
        desk.claim(task.id(), by);
        desk.submit(task.id(), by, new FormInput(answers.entrySet().stream().filter(answer -> answer.getValue() != null)
                .collect(toMap(Map.Entry::getKey, answer -> List.of(answer.getValue())))));
    }
}
