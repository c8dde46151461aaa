package de.zielkreis.handover;

import de.zielkreis.goals.GoalMatrices;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.handover.HandoverSheet.Line;
import de.zielkreis.handover.HandoverSheet.Section;
import de.zielkreis.municipalities.Meetings;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.shell.German;
import de.zielkreis.tasks.OpenDeadlines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What falls due in the next ninety days, the next first: tasks, meetings, goals and milestones. */
@Component
@Order(20)
class WhatIsDue implements SheetPart {

    private static final int DAYS = 90;

    private final OpenDeadlines tasks;
    private final Meetings meetings;
    private final GoalMatrices matrices;

    WhatIsDue(OpenDeadlines tasks, Meetings meetings, GoalMatrices matrices) {
        this.tasks = tasks;
        this.meetings = meetings;
        this.matrices = matrices;
    }

    @Override
    public Section of(Municipality municipality, LocalDate today) {
        LocalDate last = today.plusDays(DAYS);
        List<Dated> found = new ArrayList<>();
        tasks.until(municipality, last).forEach(task -> found.add(new Dated(task.dueOn(), task.title(),
                (task.assignee() == null ? "noch frei" : task.assignee()) + ", " + task.topic())));
        meetings.planned(municipality.id()).forEach(meeting -> found.add(new Dated(meeting.heldOn(), meeting.title(), "Sitzung")));
        GoalMatrix matrix = matrices.of(municipality, today);
        matrix.subGoals().filter(goal -> goal.state() == SubGoalState.ACTIVE).forEach(goal -> {
            found.add(new Dated(goal.due(), goal.number() + " " + goal.title(), "Das Teilziel soll erreicht sein."));
            goal.milestones().stream().filter(milestone -> milestone.reached() == null)
                    .forEach(milestone -> found.add(new Dated(milestone.due(), milestone.title(), "Meilenstein zu " + goal.number() + " " + goal.title())));
        });
        return new Section("due", "Was in den nächsten 90 Tagen fällig ist", "In den nächsten 90 Tagen ist nichts fällig.",
                found.stream().filter(one -> one.day() != null && !one.day().isAfter(last)).sorted(Comparator.comparing(Dated::day))
                        .map(one -> Line.of(German.day(one.day()), one.what(), one.detail())).toList());
    }

    private record Dated(LocalDate day, String what, String detail) {
    }
}
