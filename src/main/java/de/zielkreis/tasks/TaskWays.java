package de.zielkreis.tasks;

import de.zielkreis.tasks.TaskReach.Absence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The ways on which tasks reach a person, as SQL: where each begins, and what narrows all of them. */
final class TaskWays {

    private static final String FROM = "task_entry e";

    private final TaskReach reach;
    private final TaskFilter filter;
    private final TaskPlace from;
    private final boolean backwards;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<String> ways = new ArrayList<>();
    private final List<String> inOrder = new ArrayList<>();
    private final List<String> narrowing = new ArrayList<>();

    /** Whether everything that the filter leaves lies behind the place. */
    private boolean behindAll;

    private TaskWays(TaskReach reach, TaskFilter filter, TaskPlace from, boolean backwards) {
        this.reach = reach;
        this.filter = filter;
        this.from = from;
        this.backwards = backwards;
        inOrder.add("e.state = :state");
        values.put("state", (filter.over() ? TaskState.DONE : TaskState.OPEN).name());
        begin();
        narrow();
        if (from != null && !behindAll) {
            inOrder.add(filter.order().behind(backwards));
            values.putAll(from.values());
        }
    }

    static TaskWays of(TaskReach reach, TaskFilter filter, TaskPlace from, boolean backwards) {
        return new TaskWays(reach, filter, from, backwards);
    }

    boolean isEmpty() {
        return ways.isEmpty();
    }

    /** Whether something narrows the ways that no index answers. */
    boolean narrowed() {
        return !narrowing.isEmpty();
    }

    Map<String, Object> values() {
        return values;
    }

    /** @param whole the same ways without a place; how many they hold stands beside each task */
    String page(TaskWays whole) {
        String order = filter.order().orderBy(backwards);
        boolean first = whole == this;
        value("me", reach.person().uuid());
        return "select e.*, (select f.on_day from task_follow_up f where f.task_id = e.id and f.person_id = :me) as follow_up, "
                + "(select p.name from person p where p.id = e.assignee_id) as assignee_name, (select p.name from person p where p.id = e.ended_by) as ended_by_name, "
                + (first ? "p.total" : "(" + whole.count() + ") as total") + " from (select h.*" + (first ? ", count(*) over () as total" : "")
                + " from (" + each("e.id, " + keys(), order, first ? ":most" : ":size") + ") h order by " + order
                + " fetch first :size rows only) p join task_entry e on e.id = p.id order by " + qualified(order);
    }

    String count() {
        return "select count(*) from (select u.id from (" + each("e.id", filter.order().orderBy(backwards), ":most")
                + ") u fetch first :most rows only) p";
    }

    String choices() {
        String order = filter.order().orderBy(backwards);
        return "select distinct topic, process_key, assignee_id from (" + ways.stream()
                .map(way -> "(select e.topic, e.process_key, cast(e.assignee_id as varchar(36)) as assignee_id from " + FROM + " where " + way + " and " + String.join(" and ", inOrder)
                        + " order by " + order + " fetch first :size rows only)").collect(Collectors.joining(" union ")) + ") p";
    }

    /** The last task of each full window, the nearest first. */
    String windowEnds() {
        String order = filter.order().orderBy(backwards);
        return "select e.* from (" + ways.stream().map(way -> "(select e.id, " + keys() + " from " + FROM + " where " + way + " and "
                + String.join(" and ", inOrder) + " order by " + order + " offset " + (TaskSearch.WINDOW - 1) + " rows fetch first 1 rows only)")
                .collect(Collectors.joining(" union ")) + ") p join task_entry e on e.id = p.id order by " + qualified(order)
                + " fetch first 1 rows only";
    }

    /** Whether a place lies behind another in the direction of reading. */
    boolean beyond(TaskPlace place, TaskPlace end) {
        int compared = switch (filter.order()) {
            case DUE -> place.dueOn().equals(end.dueOn()) ? place.id().compareTo(end.id()) : place.dueOn().compareTo(end.dueOn());
            case NEWEST -> place.since().equals(end.since()) ? end.id().compareTo(place.id()) : end.since().compareTo(place.since());
            // How the database sorts words only the database knows; what is shown here may be shown once more behind the end.
            case TOPIC -> 0;
        };
        return backwards ? compared < 0 : compared > 0;
    }

    private String each(String columns, String order, String most) {
        String rest = narrowing.isEmpty() ? "" : " where " + String.join(" and ", narrowing);
        return ways.stream().map(way -> {
            String ordered = "select " + (narrowing.isEmpty() ? columns : "e.*") + " from " + FROM + " where " + way + " and "
                    + String.join(" and ", inOrder) + " order by " + order;
            return narrowing.isEmpty() ? "(" + ordered + " fetch first " + most + " rows only)"
                    : "(select " + columns + " from (" + ordered + " fetch first " + TaskSearch.WINDOW + " rows only) e" + rest
                            + " order by " + order + " fetch first " + most + " rows only)";
        }).collect(Collectors.joining(" union "));
    }

    private void begin() {
        if (filter.followsUp()) {
            value("me", reach.person().uuid());
            value("today", reach.today());
            ways.add("e.id in (select f.task_id from task_follow_up f where f.person_id = :me and f.on_day "
                    + (filter.due() == DueRange.FOLLOW_UP ? "<=" : ">") + " :today) and (" + concerned() + ")");
            return;
        }
        switch (filter.whose()) {
            case MINE -> mine();
            case FREE, COLLEAGUES -> groups();
            case STANDING_IN -> standingIn();
            case ALL -> {
                mine();
                groups();
                standingIn();
            }
            default -> throw new IllegalStateException();
        }
    }

    private void mine() {
        if (filter.assignee() == null || filter.assignee().equals(reach.person())) {
            value("me", reach.person().uuid());
            ways.add("e.assignee_id = :me");
        }
    }

    private void groups() {
        for (int number = 0; number < reach.groups().size(); number++) {
            value("group" + number, reach.groups().get(number));
            if (filter.assignee() == null) {
                ways.add("e.addressee = :group" + number);
            } else {
                value("assignee", filter.assignee().uuid());
                ways.add("e.assignee_id = :assignee and e.addressee = :group" + number);
            }
        }
    }

    private void standingIn() {
        List<Absence> absences = reach.absences().stream()
                .filter(absence -> filter.assignee() == null || filter.assignee().equals(absence.person())).toList();
        for (int number = 0; number < absences.size(); number++) {
            value("absent" + number, absences.get(number).person().uuid());
            value("at" + number, absences.get(number).municipality().uuid());
            ways.add("e.assignee_id = :absent" + number + " and e.municipality_id = :at" + number + " and "
                    + (reach.groups().isEmpty() ? "e.addressee is null" : "(e.addressee is null or e.addressee in (" + groupNames() + "))"));
        }
        if (!reach.offered().isEmpty() && filter.assignee() == null) {
            value("offered", reach.offered());
            ways.add("e.id in (:offered)");
        }
    }

    /** Where the person has to do with a task, whatever the way. */
    private String concerned() {
        value("me", reach.person().uuid());
        return reach.groups().isEmpty() ? "e.assignee_id = :me" : "e.assignee_id = :me or e.addressee in (" + groupNames() + ")";
    }

    private String groupNames() {
        List<String> names = new ArrayList<>();
        for (int number = 0; number < reach.groups().size(); number++) {
            value("group" + number, reach.groups().get(number));
            names.add(":group" + number);
        }
        return String.join(", ", names);
    }

    private void narrow() {
        if (filter.topic() != null) {
            (filter.order() == TaskOrder.NEWEST ? narrowing : inOrder).add("e.topic = :topic");
            value("topic", filter.topic());
        }
        if (filter.process() != null) {
            narrowing.add("e.process_key = :process");
            value("process", filter.process());
        }
        if (reach.municipality() != null) {
            narrowing.add("e.municipality_id = :municipality");
            value("municipality", reach.municipality().uuid());
        }
        if (filter.whose() == Whose.FREE) {
            narrowing.add("e.assignee_id is null");
        }
        if (filter.whose() == Whose.COLLEAGUES) {
            narrowing.add("e.assignee_id is not null and e.assignee_id <> :me");
            value("me", reach.person().uuid());
        }
        if (filter.followsUp() && filter.whose() == Whose.MINE) {
            narrowing.add("e.assignee_id = :me");
        }
        for (int number = 0; number < filter.needles().size(); number++) {
            narrowing.add("e.search_text like :word" + number + " escape '!'");
            value("word" + number, "%" + filter.needles().get(number).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        due();
        if (!filter.over() && !filter.followsUp()) {
            narrowing.add("not exists (select 1 from task_follow_up f where f.task_id = e.id and f.person_id = :me and f.on_day > :today)");
            value("me", reach.person().uuid());
            value("today", reach.today());
        }
    }

    /** A range of dates is read from the index where the list is in that order, else looked for. */
    private void due() {
        List<String> place = filter.order() == TaskOrder.DUE || filter.order() == TaskOrder.TOPIC && filter.topic() != null ? inOrder : narrowing;
        LocalDate today = reach.today();
        switch (filter.due()) {
            case OVERDUE -> between(place, LocalDate.of(1, 1, 1), today.minusDays(1));
            case THIS_WEEK -> between(place, today, today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            case NEXT_30_DAYS -> between(place, today, today.plusDays(30));
            case NO_DATE -> between(place, TaskEntry.NO_DATE, TaskEntry.NO_DATE);
            case ANY, FOLLOW_UP, DEFERRED -> { }
        }
    }

    /**
     * The database begins to read an index at one bound only: where the list is in the order of dates, at the place or at the
     * range, whichever comes later. The days stand in the statement itself, so that the database knows how much they hold.
     */
    private void between(List<String> place, LocalDate first, LocalDate last) {
        boolean dated = place == inOrder && from != null && (filter.order() == TaskOrder.DUE || from.topic().equals(filter.topic()));
        behindAll = dated && (backwards ? from.dueOn().isAfter(last) : from.dueOn().isBefore(first));
        if (!dated || behindAll || backwards) {
            place.add("e.due_on >= date '" + first + "'");
        }
        if (!dated || behindAll || !backwards) {
            place.add("e.due_on <= date '" + last + "'");
        }
    }

    private void value(String name, Object value) {
        values.put(name, value);
    }

    private String keys() {
        return filter.order().columns().replace(", id", "");
    }

    private static String qualified(String order) {
        return "e." + order.replace(", ", ", e.");
    }
}
