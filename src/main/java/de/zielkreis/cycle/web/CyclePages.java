package de.zielkreis.cycle.web;

import static java.util.stream.Collectors.toSet;

import de.zielkreis.cycle.Advice;
import de.zielkreis.cycle.CycleFacts;
import de.zielkreis.cycle.CycleRound;
import de.zielkreis.cycle.CycleRounds;
import de.zielkreis.cycle.CycleWords;
import de.zielkreis.cycle.MaturityVerdict;
import de.zielkreis.cycle.PreventionStandard;
import de.zielkreis.cycle.QualityCycle;
import de.zielkreis.cycle.QualityCycles;
import de.zielkreis.cycle.Rating;
import de.zielkreis.cycle.Recommendation;
import de.zielkreis.cycle.Recommendations;
import de.zielkreis.cycle.RunState;
import de.zielkreis.cycle.StandardRating;
import de.zielkreis.cycle.StandardRatings;
import de.zielkreis.cycle.Station;
import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationRuns;
import de.zielkreis.cycle.process.NextStations;
import de.zielkreis.cycle.process.StationMaturityTable;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.tasks.TaskList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pages of the quality cycle together: everything for members, what is released for an advisory office. */
@Component
@Transactional(readOnly = true)
class CyclePages {

    private static final Comparator<StationRun> WHAT_MATTERS = Comparator.comparing((StationRun run) -> run.state().open() ? run.state().ordinal() : 2)
            .thenComparing(StationRun::stateSince, Comparator.reverseOrder()).thenComparing(StationRun::number, Comparator.reverseOrder());

    private final QualityCycles cycles;
    private final CycleRounds rounds;
    private final StationRuns runs;
    private final StandardRatings ratings;
    private final Recommendations recommendations;
    private final StationMaturityTable maturities;
    private final NextStations nextStations;
    private final CycleFacts facts;
    private final TaskList tasks;
    private final CycleWords words;

    CyclePages(QualityCycles cycles, CycleRounds rounds, StationRuns runs, StandardRatings ratings, Recommendations recommendations,
            StationMaturityTable maturities, NextStations nextStations, CycleFacts facts, TaskList tasks, CycleWords words) {
        this.cycles = cycles;
        this.rounds = rounds;
        this.runs = runs;
        this.ratings = ratings;
        this.recommendations = recommendations;
        this.maturities = maturities;
        this.nextStations = nextStations;
        this.facts = facts;
        this.tasks = tasks;
        this.words = words;
    }

    CyclePage of(Visit visit) {
        MunicipalityId municipality = visit.municipalityId();
        boolean member = member(visit);
        Optional<QualityCycle> cycle = cycles.newest(municipality);
        List<StationRun> all = seen(runs.of(municipality), member);
        Map<PreventionStandard, StandardRating> newest = newest(seenRatings(municipality, all, member));
        List<TaskList.Item> open = member && cycle.isPresent()
                ? tasks.openBelow(municipality, cycle.get().businessKey(visit.municipality()), visit.actor()) : List.of();
        Map<Station, MaturityVerdict> verdicts = verdicts(newest);
        List<StationPlace> places = Arrays.stream(Station.values())
                .map(station -> place(visit, station, all, newest, verdicts.get(station), open)).toList();
        if (!member) {
            return new CyclePage(null, null, places, List.of(), List.of(), List.of());
        }
        List<CycleRound> told = rounds.of(municipality);
        Set<String> ofStations = all.stream().map(run -> run.businessKey(visit.municipality())).collect(toSet());
        return new CyclePage(cycle.orElse(null), told.isEmpty() ? null : told.get(0), places,
                open.stream().filter(task -> !ofStations.contains(task.businessKey())).toList(),
                advice(municipality, newest, verdicts), stories(municipality, told, all));
    }

    /** What suggests itself now, whether or not a round is under way. */
    private List<Advice> advice(MunicipalityId municipality, Map<PreventionStandard, StandardRating> newest,
            Map<Station, MaturityVerdict> verdicts) {
        return nextStations.advise(facts.of(municipality, newest), station -> verdicts.get(station).maturity().name());
    }

    private List<CyclePage.RoundStory> stories(MunicipalityId municipality, List<CycleRound> told, List<StationRun> all) {
        List<Recommendation> recommended = recommendations.of(municipality);
        return told.stream().map(round -> new CyclePage.RoundStory(round,
                recommended.stream().filter(about -> about.round() == round.number()).map(Recommendation::advice)
                        .filter(Advice::recommended).sorted(Comparator.comparing(Advice::station)).toList(),
                all.stream().filter(run -> run.round() == round.number())
                        .sorted(Comparator.comparing(StationRun::station).thenComparing(StationRun::number)).toList())).toList();
    }

    private StationPlace place(Visit visit, Station station, List<StationRun> all, Map<PreventionStandard, StandardRating> newest,
            MaturityVerdict verdict, List<TaskList.Item> open) {
        List<StationRun> ofStation = all.stream().filter(run -> run.station() == station).sorted(WHAT_MATTERS).toList();
        Optional<StationRun> shown = ofStation.stream().findFirst();
        Set<String> keys = ofStation.stream().map(run -> run.businessKey(visit.municipality())).collect(toSet());
        int fulfilled = (int) station.standards().stream().map(newest::get)
                .filter(rating -> rating != null && rating.rating().fulfils()).count();
        return StationPlace.of(station, words.label(station), shown.map(StationRun::state).orElse(null),
                shown.map(StationRun::stateSince).orElse(null), fulfilled, verdict,
                (int) open.stream().filter(task -> keys.contains(task.businessKey())).count());
    }

    private Map<Station, MaturityVerdict> verdicts(Map<PreventionStandard, StandardRating> newest) {
        Function<PreventionStandard, Rating> rating = standard -> Optional.ofNullable(newest.get(standard)).map(StandardRating::rating).orElse(null);
        Map<Station, MaturityVerdict> verdicts = new EnumMap<>(Station.class);
        Arrays.stream(Station.values()).forEach(station -> verdicts.put(station, maturities.of(station, rating)));
        return verdicts;
    }

    /** One station with its runs, its ratings and what is to do. */
    StationPage of(Visit visit, Station station) {
        MunicipalityId municipality = visit.municipalityId();
        boolean member = member(visit);
        Optional<QualityCycle> cycle = member ? cycles.newest(municipality) : Optional.empty();
        List<StationRun> seen = seen(runs.of(municipality, station), member);
        List<TaskList.Item> open = cycle.map(found -> tasks.openBelow(municipality, found.businessKey(visit.municipality()), visit.actor()))
                .orElse(List.of());
        StandardHistory history = StandardHistory.of(station.standards(), seenRatings(municipality, seen, member));
        return new StationPage(station, cycle.orElse(null), seen.stream().map(run -> new StationPage.RunStory(run,
                open.stream().filter(task -> task.businessKey().equals(run.businessKey(visit.municipality()))).toList())).toList(),
                history, maturities.of(station, history::newestRating));
    }

    /** All standards over the rounds: those of each station, and those that cross them. */
    List<StandardHistory> standards(Visit visit) {
        boolean member = member(visit);
        List<StandardRating> given = seenRatings(visit.municipalityId(), seen(runs.of(visit.municipalityId()), member), member);
        List<List<PreventionStandard>> groups = Arrays.stream(Station.values()).map(Station::standards).collect(Collectors.toList());
        groups.add(PreventionStandard.crossCutting());
        return groups.stream().map(group -> StandardHistory.of(group, given)).toList();
    }

    static boolean member(Visit visit) {
        return visit.holds(Role.values());
    }

    /** A guest sees what has been gone through to the end. */
    private static List<StationRun> seen(List<StationRun> all, boolean member) {
        return all.stream().filter(run -> member || run.state() == RunState.DONE).toList();
    }

    private List<StandardRating> seenRatings(MunicipalityId municipality, List<StationRun> seen, boolean member) {
        Set<Object> passed = seen.stream().map(StationRun::id).collect(toSet());
        return ratings.of(municipality).stream().filter(rating -> member || passed.contains(rating.stationRunId())).toList();
    }

    private static Map<PreventionStandard, StandardRating> newest(List<StandardRating> given) {
        Map<PreventionStandard, StandardRating> newest = new EnumMap<>(PreventionStandard.class);
        given.forEach(rating -> newest.put(rating.standard(), rating));
        return newest;
    }
}
