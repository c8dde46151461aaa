package de.zielkreis.reporting.export;

import static de.zielkreis.reporting.export.FlatTable.locked;
import static de.zielkreis.reporting.export.FlatTable.open;

import de.zielkreis.reporting.Labels;
import java.util.List;

/** The sheet "Teilziele": one row per Teilziel; new ones come back as drafts. */
final class SubGoalSheet {

    static final String NAME = "Teilziele";

    private SubGoalSheet() {
    }

    static FlatTable<MatrixLine> of(ExportedMatrix exported, Labels labels) {
        return new FlatTable<>(NAME, List.of(
                FlatTable.key(line -> exported.key(line.subGoal().id())),
                FlatTable.number(line -> line.subGoal().number()),
                FlatTable.<MatrixLine>locked("Leitziel", 26, line -> line.guidingGoal().title()).openInNewRows(),
                open("Titel", 32, Look.STRONG, line -> line.subGoal().title()),
                open("Wortlaut", 52, Look.TEXT, line -> line.subGoal().wording()),
                open("Beginn", 11, Look.DATE, line -> line.subGoal().from()),
                open("Termin", 11, Look.DATE, line -> line.subGoal().due()),
                locked("Verantwortlich", 20, line -> line.subGoal().responsible()),
                FlatTable.<MatrixLine>locked("Zustand", 11, line -> labels.of(line.subGoal().state())).from(WordList.STATE),
                FlatTable.<MatrixLine>locked("Umsetzungsstand", 18, line -> labels.of(line.subGoal().status())).from(WordList.STATUS),
                FlatTable.<MatrixLine>locked("Ampel", 9, line -> line.ofLight(light -> labels.of(light.colour()))).from(WordList.LIGHT),
                locked("Grund der Ampel", 40, line -> line.ofLight(light -> light.reason()))), 4, MatrixLine.goals(exported.matrix()));
    }
}
