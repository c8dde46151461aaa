package de.zielkreis.start;

import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationRuns;
import de.zielkreis.cycle.strategy.StrategyCycles;
import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.Meetings;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.review.OpenQuarter;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.QuarterlyReviews;
import de.zielkreis.review.ReviewRhythms;
import de.zielkreis.start.YearPicture.YearQuarter;
import de.zielkreis.tasks.TaskFilter;
import de.zielkreis.tasks.TaskList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together where a municipality stands in its year, as far as a person may know it. */
@Component
@Transactional(readOnly = true)
public class YearPictures {

    private static final int MOST_DATES = 6;
    private static final int MOST_TASKS = 20;
    private static final Role[] MEMBERS = {Role.COORDINATOR, Role.LEADERSHIP, Role.STEERING_GROUP, Role.PLANNER, Role.ADMINISTRATOR,
        Role.PROJECT_GROUP, Role.BODY_MEMBER};

    private final QuarterlyReviews reviews;
    private final StrategyCycles strategies;
    private final StationRuns runs;
    private final Meetings meetings;
    private final Bodies bodies;
    private final TaskList tasks;
    private final OpenQuarter opening;
    private final ReviewRhythms rhythms;
    private final Clock clock;

    YearPictures(QuarterlyReviews reviews, StrategyCycles strategies, StationRuns runs, Meetings meetings, Bodies bodies, TaskList tasks,
            OpenQuarter opening, ReviewRhythms rhythms, Clock clock) {
        this.reviews = reviews;
        this.strategies = strategies;
        this.runs = runs;
        this.meetings = meetings;
        this.bodies = bodies;
        this.tasks = tasks;
        this.opening = opening;
        this.rhythms = rhythms;
        this.clock = clock;
    }

    /** People without a role in the municipality, such as an advisory office, see released quarters and their own tasks only. */
    public YearPicture of(Visit visit) {
        LocalDate today = LocalDate.now(clock);
        boolean member = visit.holds(MEMBERS);
        List<QuarterlyReview> known = reviews.of(visit.municipalityId()).stream().filter(review -> member || review.reportable()).toList();
        List<StationRun> open = member ? runs.of(visit.municipalityId()).stream().filter(run -> run.state().open()).toList() : List.of();
        return new YearPicture(today, quarters(known, today), member ? strategies.runningIn(visit.municipalityId()).orElse(null) : null, open,
                !member, next(visit, member, known, today));
    }

    private static List<YearQuarter> quarters(List<QuarterlyReview> known, LocalDate today) {
        Map<Quarter, QuarterlyReview> opened = known.stream().collect(Collectors.toMap(QuarterlyReview::quarter, Function.identity()));
        return IntStream.rangeClosed(1, 4).mapToObj(number -> new Quarter(today.getYear(), number))
                .map(quarter -> new YearQuarter(quarter, opened.get(quarter), quarter.equals(Quarter.of(today)))).toList();
    }

    private List<YearDate> next(Visit visit, boolean member, List<QuarterlyReview> known, LocalDate today) {
        List<YearDate> dates = new ArrayList<>(own(visit));
        if (member) {
            dates.addAll(QuarterDates.of(visit, known, today));
            opening.openable(visit.municipalityId(), today).ifPresent(quarter -> dates.add(new YearDate(rhythms.of(visit.municipalityId()).openingDay(quarter),
                    quarter.label() + " eröffnen", "/municipalities/" + visit.municipality().key() + "/quarters", false)));
            meetings.planned(visit.municipalityId()).stream().filter(meeting -> !meeting.heldOn().isBefore(today)).findFirst()
                    .ifPresent(meeting -> dates.add(meeting(visit, meeting)));
        }
        return dates.stream().sorted(Comparator.comparing(YearDate::day).thenComparing(date -> !date.mine())).limit(MOST_DATES).toList();
    }

    /** Tasks of this municipality that the person has; several of one topic and day are one date. */
    private List<YearDate> own(Visit visit) {
        String key = visit.municipality().key() + "/";
        Map<String, List<TaskList.Item>> together = tasks.page(visit.actor(), TaskFilter.of(Map.of("whose", "MINE",
                "municipality", visit.municipality().key())), null, false, MOST_TASKS).items().stream()
                .filter(task -> task.dueOn() != null && task.businessKey().startsWith(key))
                .collect(Collectors.groupingBy(task -> task.dueOn() + task.topic(), LinkedHashMap::new, Collectors.toList()));
        return together.values().stream().map(items -> items.size() == 1
                ? new YearDate(items.get(0).dueOn(), items.get(0).title(), "/tasks/" + items.get(0).id(), true)
                : new YearDate(items.get(0).dueOn(), items.size() + " Aufgaben: " + items.get(0).topic(), "/tasks", true)).toList();
    }

    private YearDate meeting(Visit visit, Meeting meeting) {
        Map<BodyId, String> names = bodies.findByIdIn(List.of(meeting.bodyId())).stream()
                .collect(Collectors.toMap(Body::id, Body::name));
        return new YearDate(meeting.heldOn(), "Sitzung: " + names.get(meeting.bodyId()),
                "/municipalities/" + visit.municipality().key() + "/meetings/" + meeting.id(), false);
    }
}
