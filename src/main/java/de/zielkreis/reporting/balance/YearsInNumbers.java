package de.zielkreis.reporting.balance;

import static java.util.stream.Collectors.toMap;

import de.zielkreis.cycle.RunState;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationRuns;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.GoalMatrix.SubGoalRow;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.ReleasedLight;
import de.zielkreis.goals.SubGoalState;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.reporting.balance.YearInNumbers.ChangedMeasure;
import de.zielkreis.reporting.balance.YearInNumbers.DecisionOfQuarter;
import de.zielkreis.reporting.balance.YearInNumbers.FrozenState;
import de.zielkreis.reporting.balance.YearInNumbers.GoalLine;
import de.zielkreis.reporting.balance.YearInNumbers.Standing;
import de.zielkreis.review.FrozenMatrix;
import de.zielkreis.review.FrozenQuarter;
import de.zielkreis.review.QuarterReports;
import de.zielkreis.review.Snapshots;
import de.zielkreis.review.TalkRecords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a calendar year from its frozen quarters; what was not frozen is left out and named as missing. */
@Component
public class YearsInNumbers {

    private static final int QUARTERS = 4;

    private final Snapshots snapshots;
    private final QuarterReports reports;
    private final TalkRecords talks;
    private final StationRuns stations;
    private final Clock clock;

    YearsInNumbers(Snapshots snapshots, QuarterReports reports, TalkRecords talks, StationRuns stations, Clock clock) {
        this.snapshots = snapshots;
        this.reports = reports;
        this.talks = talks;
        this.stations = stations;
        this.clock = clock;
    }

    /** @param year 1990 to 2099 */
    @Transactional(readOnly = true)
    public YearInNumbers of(Municipality municipality, int year) {
        LocalDate today = LocalDate.now(clock);
        Map<Quarter, LocalDate> frozen = snapshots.frozen(municipality.id()).stream()
                .filter(quarter -> quarter.quarter().year() == year).collect(toMap(FrozenQuarter::quarter, FrozenQuarter::day));
        List<Quarter> quarters = IntStream.rangeClosed(1, QUARTERS).mapToObj(number -> new Quarter(year, number)).toList();
        List<FrozenMatrix> told = quarters.stream().filter(frozen::containsKey)
                .map(quarter -> new FrozenMatrix(quarter, snapshots.of(municipality.id(), quarter).orElseThrow())).toList();
        FrozenMatrix last = told.isEmpty() ? null : told.get(told.size() - 1);
        FrozenMatrix first = snapshots.before(municipality.id(), quarters.get(0), today)
                .orElse(told.size() > 1 ? told.get(0) : null);
        List<MeasureRow> before = first == null ? List.of() : measures(first.matrix());
        List<MeasureRow> after = last == null ? List.of() : measures(last.matrix());
        return new YearInNumbers(year, quarters.stream().map(quarter -> new FrozenState(quarter, frozen.get(quarter))).toList(),
                last == null || first == null ? null : first.quarter(), last == null ? null : last.quarter(), goals(quarters, told),
                standings(ImplementationStatus.values(), MeasureRow::status, before, after),
                standings(MeasureCategory.values(), MeasureRow::category, before, after), changed(before, after),
                told.stream().flatMap(matrix -> reports.of(municipality, matrix.quarter(), today).decisions().stream()
                        .map(decision -> new DecisionOfQuarter(matrix.quarter(), decision))).toList(),
                talks.ofYear(municipality.id(), year), passed(municipality, year));
    }

    /** In the order of the newest matrix; goals that are gone by then come last. */
    private static List<GoalLine> goals(List<Quarter> quarters, List<FrozenMatrix> told) {
        Map<UUID, SubGoalRow> rows = new LinkedHashMap<>();
        for (int place = told.size() - 1; place >= 0; place--) {
            adopted(told.get(place).matrix()).forEach(row -> rows.putIfAbsent(row.id(), row));
        }
        return rows.values().stream().map(row -> new GoalLine(row.number(), row.title(),
                        quarters.stream().map(quarter -> light(told, quarter, row.id())).toList()))
                .filter(line -> line.lights().stream().anyMatch(light -> light != null)).toList();
    }

    private static ReleasedLight light(List<FrozenMatrix> told, Quarter quarter, UUID goal) {
        return told.stream().filter(matrix -> matrix.quarter().equals(quarter)).flatMap(matrix -> matrix.matrix().subGoals())
                .filter(row -> row.id().equals(goal)).map(SubGoalRow::light)
                .filter(light -> light != null && quarter.equals(light.quarter())).findFirst().orElse(null);
    }

    private static <E extends Enum<E>> List<Standing<E>> standings(E[] kinds, Function<MeasureRow, E> kind, List<MeasureRow> before,
            List<MeasureRow> after) {
        return Arrays.stream(kinds).map(one -> new Standing<>(one, before.stream().filter(row -> kind.apply(row) == one).count(),
                after.stream().filter(row -> kind.apply(row) == one).count())).toList();
    }

    private static List<ChangedMeasure> changed(List<MeasureRow> before, List<MeasureRow> after) {
        Map<UUID, MeasureRow> earlier = before.stream().collect(toMap(MeasureRow::id, row -> row));
        List<ChangedMeasure> changed = new ArrayList<>();
        if (!before.isEmpty()) {
            after.forEach(row -> {
                ImplementationStatus last = earlier.containsKey(row.id()) ? earlier.get(row.id()).status() : null;
                if (last != row.status()) {
                    changed.add(ChangedMeasure.of(row, last));
                }
            });
        }
        return changed;
    }

    private List<StationRun> passed(Municipality municipality, int year) {
        return stations.of(municipality.id()).stream().filter(run -> run.state() == RunState.DONE && run.endedOn().getYear() == year).toList();
    }

    private static List<MeasureRow> measures(GoalMatrix matrix) {
        return adopted(matrix).flatMap(goal -> goal.measures().stream()).toList();
    }

    private static Stream<SubGoalRow> adopted(GoalMatrix matrix) {
        return matrix.subGoals().filter(row -> row.state() != SubGoalState.DRAFT);
    }
}
