package de.zielkreis.handover;

import de.zielkreis.cycle.StationRun;
import de.zielkreis.cycle.StationRuns;
import de.zielkreis.cycle.strategy.ImplementationYears;
import de.zielkreis.cycle.strategy.StrategyCycle;
import de.zielkreis.cycle.strategy.StrategyCycles;
import de.zielkreis.cycle.strategy.StrategyPhase;
import de.zielkreis.handover.HandoverSheet.Line;
import de.zielkreis.handover.HandoverSheet.Section;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.review.OpenQuarter;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.QuarterlyReviews;
import de.zielkreis.review.ReviewState;
import de.zielkreis.shell.German;
import de.zielkreis.tasks.OpenDeadlines;
import de.zielkreis.tasks.OpenDeadlines.NextSteps;
import de.zielkreis.transfer.Party;
import de.zielkreis.transfer.ReadTransfers;
import de.zielkreis.transfer.TransferLine;
import de.zielkreis.transfer.TransferState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is under way, and what comes next in it: strategy cycle, quarter, stations and practice transfers. */
@Component
@Order(10)
class WhatRuns implements SheetPart {

    private final StrategyCycles strategies;
    private final ImplementationYears years;
    private final StationRuns stations;
    private final QuarterlyReviews quarters;
    private final ReadTransfers transfers;
    private final OpenDeadlines tasks;
    private final MessageSource messages;

    WhatRuns(StrategyCycles strategies, ImplementationYears years, StationRuns stations, QuarterlyReviews quarters, ReadTransfers transfers,
            OpenDeadlines tasks, MessageSource messages) {
        this.strategies = strategies;
        this.years = years;
        this.stations = stations;
        this.quarters = quarters;
        this.transfers = transfers;
        this.tasks = tasks;
        this.messages = messages;
    }

    @Override
    public Section of(Municipality municipality, LocalDate today) {
        NextSteps steps = tasks.next(municipality);
        List<Line> lines = new ArrayList<>();
        strategies.runningIn(municipality.id()).ifPresent(cycle -> lines.add(strategy(cycle, next(steps, cycle.businessKey(municipality)))));
        quarters.of(municipality.id()).stream().filter(quarter -> quarter.state() != ReviewState.CLOSED).forEach(quarter -> lines.add(quarter(quarter, next(steps, OpenQuarter.businessKey(municipality, quarter.quarter())))));
        stations.of(municipality.id()).stream().filter(run -> run.state().open()).forEach(run -> lines.add(station(run, next(steps, run.businessKey(municipality)))));
        transfers.running(municipality.id()).forEach(transfer -> lines.add(transfer(transfer, next(steps, transfer.businessKey()))));
        return new Section("runs", "Was läuft", "Zurzeit läuft weder ein Quartal noch eine Station, weder der Strategiezyklus noch ein Praxistransfer.", lines);
    }

    private Line strategy(StrategyCycle cycle, String next) {
        String balance = next.isEmpty() && cycle.phase() == StrategyPhase.IMPLEMENTATION ? years.of(cycle.municipalityId()).stream().findFirst()
                .map(year -> ". Nächster Schritt: Jahresbilanz, fällig am " + German.day(year.balanceDueOn())).orElse("") : next;
        return Line.of("Strategiezyklus", "Phase „" + word("StrategyPhase", cycle.phase()) + "“", "seit dem " + German.day(cycle.phaseSince()) + balance);
    }

    private Line quarter(QuarterlyReview quarter, String next) {
        return Line.of("Quartal " + quarter.quarter().label(), word("ReviewState", quarter.state()), "eröffnet am " + German.day(quarter.openedOn()) + next);
    }

    private Line station(StationRun run, String next) {
        return Line.of("Station", word("Station", run.station()), word("RunState", run.state()) + " seit dem " + German.day(run.stateSince())
                + (run.scope().name() == null ? "" : ", " + run.scope().name()) + next);
    }

    private Line transfer(TransferLine line, String next) {
        String side = line.party() == Party.RECEIVER ? "übernehmen von " + line.giving() : "weitergeben an " + line.receiving();
        String answer = next.isEmpty() && line.state() == TransferState.ASKED ? ". " + line.giving() + " antwortet bis " + German.day(line.answerUntil()) : next;
        return Line.of("Praxistransfer", line.transfer().practiceTitle(), side + ": " + word("TransferState", line.state()) + answer);
    }

    private static String next(NextSteps steps, String process) {
        return steps.in(process).map(step -> ". Nächster Schritt: „" + step.title() + "“, "
                + (step.dated() ? "fällig am " + German.day(step.dueOn()) : "ohne Frist") + (step.assignee() == null ? ", noch frei" : ", " + step.assignee())).orElse("");
    }

    private String word(String type, Enum<?> constant) {
        return messages.getMessage(type + "." + constant.name(), null, Locale.GERMANY);
    }
}
