package de.zielkreis.handover;

import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationRuns;
import de.zielkreis.cycle.strategy.StrategyCycles;
import de.zielkreis.handover.HandoverSheet.Line;
import de.zielkreis.handover.HandoverSheet.Section;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.QuarterlyReviews;
import de.zielkreis.review.ReviewState;
import de.zielkreis.shell.German;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is under way: strategy cycle, stations and quarter. */
@Component
@Order(10)
class WhatRuns implements SheetPart {

    private final StrategyCycles strategies;
    private final StationRuns stations;
    private final QuarterlyReviews quarters;
    private final MessageSource messages;

    WhatRuns(StrategyCycles strategies, StationRuns stations, QuarterlyReviews quarters, MessageSource messages) {
        this.strategies = strategies;
        this.stations = stations;
        this.quarters = quarters;
        this.messages = messages;
    }

    @Override
    public Section of(Municipality municipality, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        strategies.runningIn(municipality.id()).ifPresent(cycle -> lines.add(Line.of("Strategiezyklus", "Phase „" + word("StrategyPhase", cycle.phase()) + "“",
                "seit dem " + German.day(cycle.phaseSince()))));
        quarters.of(municipality.id()).stream().filter(quarter -> quarter.state() != ReviewState.CLOSED).forEach(quarter -> lines.add(quarter(quarter)));
        stations.of(municipality.id()).stream().filter(run -> run.state().open()).forEach(run -> lines.add(station(run)));
        return new Section("runs", "Was läuft", "Zurzeit läuft weder ein Quartal noch eine Station noch der Strategiezyklus.", lines);
    }

    private Line quarter(QuarterlyReview quarter) {
        return Line.of("Quartal " + quarter.quarter().label(), word("ReviewState", quarter.state()), "eröffnet am " + German.day(quarter.openedOn()));
    }

    private Line station(StationRun run) {
        return Line.of("Station", word("Station", run.station()), word("RunState", run.state()) + " seit dem " + German.day(run.stateSince())
                + (run.scope().name() == null ? "" : ", " + run.scope().name()));
    }

    private String word(String type, Enum<?> constant) {
        return messages.getMessage(type + "." + constant.name(), null, Locale.GERMANY);
    }
}
