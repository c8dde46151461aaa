package de.zielkreis.demo;

import static java.util.stream.Collectors.toMap;

import de.zielkreis.demo.DemoFile.AssessmentLine;
import de.zielkreis.demo.DemoFile.IndicatorLine;
import de.zielkreis.demo.DemoFile.PreparationLine;
import de.zielkreis.demo.DemoFile.ReviewLine;
import de.zielkreis.forms.FormInput;
import de.zielkreis.goals.ChangeAct;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.Indicators;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.Occasion;
import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.Meetings;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.review.OpenQuarter;
import de.zielkreis.shell.German;
import de.zielkreis.tasks.DueTimers;
import de.zielkreis.tasks.TaskDesk;
import de.zielkreis.tasks.TaskList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lives through the past quarters of a demo municipality: opens, assesses, prepares, releases and decides, each on its day. */
@Component
@Profile("tryout")
class DemoQuarters {

    private final DemoClock clock;
    private final OpenQuarter opening;
    private final TaskList list;
    private final TaskDesk desk;
    private final Actors actors;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Indicators indicators;
    private final GoalHistory history;
    private final DemoCouncil council;
    private final DemoPartners partners;
    private final DueTimers deadlines;

    DemoQuarters(DemoClock clock, OpenQuarter opening, TaskList list, TaskDesk desk, Actors actors, Bodies bodies,
            Meetings meetings, Indicators indicators, GoalHistory history, DueTimers deadlines, DemoCouncil council,
            DemoPartners partners) {
        this.clock = clock;
        this.opening = opening;
        this.list = list;
        this.desk = desk;
        this.actors = actors;
        this.bodies = bodies;
        this.meetings = meetings;
        this.indicators = indicators;
        this.history = history;
        this.partners = partners;
        this.council = council;
        this.deadlines = deadlines;
    }

    void live(DemoFile file, DemoTown town, List<DemoGoal> goals) {
        for (ReviewLine review : file.reviews()) {
            clock.travelTo(review.openedOn());
            statusBetweenQuarters(goals, review.quarter(), town.coordinator());
            live(file, review, town, goals.stream().collect(toMap(goal -> goal.goal().id().toString(), goal -> goal)));
        }
    }

    private void live(DemoFile file, ReviewLine review, DemoTown town, Map<String, DemoGoal> goals) {
        Municipality municipality = town.municipality();
        String businessKey = OpenQuarter.businessKey(municipality, review.quarter());
        Actor coordinator = anyCoordinator(file, town);
        opening.open(municipality, review.quarter(), coordinator, review.openedOn());
        partners.join(town, review.quarter(), goals.values());
        for (TaskList.Item task : open("assessGoal", municipality, businessKey, coordinator)) {
            DemoGoal goal = goals.get(task.subjectId());
            String responsible = goal.line().responsible();
            if (!goal.line().assessments().get(review.quarter()).late()) {
                submit(task, responsible == null ? coordinator : actor(town, responsible), assessment(goal, review.quarter()));
            }
        }
        prepare(file, review, town, goals, businessKey);
        travelTo(review.releasedOn(), businessKey);
        open("releaseQuarter", municipality, businessKey, coordinator)
                .forEach(task -> submit(task, coordinator, Map.of("decision", List.of("RELEASE"))));
        open("releaseOutside", municipality, businessKey, coordinator)
                .forEach(task -> submit(task, coordinator, DemoCouncil.release(review)));
        council.talk(review, town, coordinator);
        council.comment(review, town, goals);
        clock.travelTo(review.meeting().heldOn());
        Actor member = actor(town, file.bodies().get(0).members().get(0));
        List<TaskList.Item> decisions = open("decideCourse", municipality, businessKey, member);
        if (!decisions.isEmpty()) {
            meetings.save(new Meeting(bodies.steeringGroupOf(municipality.id()).orElseThrow().id(), review.meeting().form(),
                    review.meeting().heldOn(), review.meeting().title()));
        }
        decisions.forEach(task -> submit(task, member, decision(goals.get(task.subjectId()), review)));
        council.sign(review, town, goals, holder(Role.LEADERSHIP, file, town));
    }

    private void prepare(DemoFile file, ReviewLine review, DemoTown town, Map<String, DemoGoal> goals, String businessKey) {
        PreparationLine line = review.preparation();
        if (line == null) {
            return;
        }
        travelTo(line.on(), businessKey);
        Map<String, List<String>> answers = new HashMap<>();
        put(answers, "remark", line.remark());
        goals.forEach((id, goal) -> put(answers, "goals." + id + ".proposal", line.proposals().get(goal.line().title())));
        Actor by = actor(town, line.by());
        open("prepareQuarter", town.municipality(), businessKey, by).forEach(task -> submit(task, by, answers));
    }

    /** On the way there the deadlines of the quarter pass. */
    private void travelTo(LocalDate day, String businessKey) {
        clock.travelTo(day);
        deadlines.pass(businessKey);
    }

    /** What could not be judged in a quarter, but has changed since, stands in the matrix before the quarter opens. */
    private void statusBetweenQuarters(List<DemoGoal> goals, Quarter quarter, PersonId by) {
        List<Measure> changed = new ArrayList<>();
        for (DemoGoal goal : goals) {
            List<String> statuses = goal.line().assessments().get(quarter).statuses();
            for (int index = 0; index < statuses.size(); index++) {
                if (statuses.get(index).equals("CANNOT_JUDGE")) {
                    Measure measure = goal.measures().get(index);
                    measure.progress(goal.line().measures().get(index).status(), goal.line().measures().get(index).abandonedBecause());
                    changed.add(measure);
                }
            }
        }
        history.note(ChangeAct.CHANGED, Occasion.of(by, clock.instant()), changed);
    }

    private void submit(TaskList.Item task, Actor by, Map<String, List<String>> answers) {
        desk.claim(task.id(), by);
        desk.submit(task.id(), by, new FormInput(answers));
    }

    private Map<String, List<String>> assessment(DemoGoal goal, Quarter quarter) {
        AssessmentLine line = goal.line().assessments().get(quarter);
        Map<String, List<String>> answers = new HashMap<>();
        for (int index = 0; index < goal.measures().size(); index++) {
            String row = "measures." + goal.measures().get(index).id() + ".";
            answers.put(row + "status", List.of(line.statuses().get(index)));
            answers.put(row + "remark", List.of(line.remarks().get(index)));
        }
        readings(goal, quarter).forEach((indicator, amount) -> {
            String row = "readings." + indicator + ".";
            answers.put(row + (amount == null ? "notAvailable" : "value"), List.of(amount == null ? "true" : German.number(amount)));
        });
        put(answers, "wentWell", line.wentWell());
        put(answers, "stumblingBlocks", line.stumblingBlocks());
        put(answers, "proposal", line.proposal().name());
        put(answers, "helpNeeded", line.helpNeeded() ? "true" : null);
        return answers;
    }

    /** The readings the file tells for the indicators that are due, by the indicator's id. */
    private Map<String, BigDecimal> readings(DemoGoal goal, Quarter quarter) {
        List<IndicatorLine> lines = Stream.concat(lines(goal.line().indicators()),
                goal.line().measures().stream().flatMap(measure -> lines(measure.indicators()))).toList();
        Map<String, BigDecimal> readings = new HashMap<>();
        List<Indicator> known = indicators.of(goal.goal().municipalityId(), goal.goal().id());
        for (int index = 0; index < known.size(); index++) {
            if (known.get(index).dueIn(quarter)) {
                Map<Quarter, BigDecimal> told = lines.get(index).readings();
                readings.put(known.get(index).id().toString(), told == null ? null : told.get(quarter));
            }
        }
        return readings;
    }

    private static Map<String, List<String>> decision(DemoGoal goal, ReviewLine review) {
        AssessmentLine said = goal.line().assessments().get(review.quarter());
        DemoFile.DecisionLine line = said.decision();
        Map<String, List<String>> answers = new HashMap<>(Map.of("course", List.of(line.course().name()),
                "wording", List.of(line.wording()), "meetingForm", List.of(review.meeting().form().name()),
                "decidedOn", List.of(review.meeting().heldOn().toString())));
        put(answers, "learned", line.learned() == null ? said.stumblingBlocks() : line.learned());
        put(answers, "changes", line.changes() == null ? line.wording() : line.changes());
        return answers;
    }

    private List<TaskList.Item> open(String form, Municipality municipality, String businessKey, Actor by) {
        return list.openOf(municipality.id(), businessKey, by).stream().filter(task -> task.formId().equals(form)).toList();
    }

    private Actor anyCoordinator(DemoFile file, DemoTown town) {
        return holder(Role.COORDINATOR, file, town);
    }

    private Actor holder(Role role, DemoFile file, DemoTown town) {
        return actor(town, file.people().stream().filter(person -> person.roles().contains(role)).findFirst().orElseThrow().id());
    }

    private Actor actor(DemoTown town, String person) {
        return actors.actor(town.people().get(person).id());
    }

    private static Stream<IndicatorLine> lines(List<IndicatorLine> lines) {
        return lines == null ? Stream.empty() : lines.stream();
    }

    private static void put(Map<String, List<String>> answers, String key, String value) {
        if (value != null) {
            answers.put(key, List.of(value));
        }
    }
}
