package de.zielkreis.reporting.export;

import static de.zielkreis.reporting.export.FlatTable.open;

import de.zielkreis.goals.GoalMatrix.MeasureRow;
import de.zielkreis.goals.ImpactHypothesis;
import de.zielkreis.goals.SixAnswers;
import de.zielkreis.reporting.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sheet "Maßnahmen": one row per measure with the six answers and why it should work. */
final class MeasureSheet {

    static final String NAME = "Maßnahmen";

    private static final String BETWEEN_STANDARDS = "; ";
    private static final double LONG_TEXT = 28;

    private final Labels labels;

    private MeasureSheet(Labels labels) {
        this.labels = labels;
    }

    static FlatTable<MatrixLine> of(ExportedMatrix exported, Labels labels) {
        List<Column<MatrixLine>> columns = new ArrayList<>(List.of(
                FlatTable.key(line -> exported.key(line.measure().id())),
                FlatTable.number(line -> line.measure().number()),
                FlatTable.<MatrixLine>locked("Teilziel", 22, line -> line.subGoal().title()).openInNewRows(),
                open("Titel", 30, Look.STRONG, line -> line.measure().title())));
        exported.columns().measures().stream().sorted().map(new MeasureSheet(labels)::column).forEach(columns::add);
        return new FlatTable<>(NAME, columns, 4, MatrixLine.measures(exported.matrix()));
    }

    private Column<MatrixLine> column(MeasureField field) {
        return switch (field) {
            case CATEGORY -> column(field, 20, Look.TEXT, measure -> labels.of(measure.category())).from(WordList.CATEGORY);
            case STATUS -> column(field, 16, Look.TEXT, measure -> labels.of(measure.status())).from(WordList.STATUS);
            case ABANDONED_BECAUSE -> column(field, 22, Look.TEXT, MeasureRow::abandonedBecause);
            case STARTS_ON -> column(field, 11, Look.DATE, MeasureRow::from);
            case DUE_ON -> column(field, 11, Look.DATE, MeasureRow::due);
            case CARRIED_BY -> column(field, 20, Look.TEXT, MeasureRow::carriedBy);
            case LIFE_PHASE -> column(field, 20, Look.TEXT, measure -> labels.of(measure.lifePhase())).from(WordList.LIFE_PHASE);
            case STANDARDS -> column(field, 24, Look.TEXT, this::standards);
            case WHO -> answer(field, SixAnswers::who);
            case WHAT -> answer(field, SixAnswers::what);
            case WITH_WHAT -> answer(field, SixAnswers::withWhat);
            case HOW -> answer(field, SixAnswers::how);
            case BY_WHAT -> answer(field, SixAnswers::byWhat);
            case WHEN -> answer(field, SixAnswers::when);
            case IF -> hypothesis(field, LONG_TEXT, ImpactHypothesis::ifText);
            case THEN -> hypothesis(field, LONG_TEXT, ImpactHypothesis::thenText);
            case BECAUSE -> hypothesis(field, LONG_TEXT, ImpactHypothesis::becauseText);
            case EVIDENCE -> hypothesis(field, 14, hypothesis -> labels.of(hypothesis.evidence())).from(WordList.EVIDENCE);
            case SOURCE -> hypothesis(field, LONG_TEXT, ImpactHypothesis::source);
        };
    }

    private static Column<MatrixLine> column(MeasureField field, double width, Look look, Function<MeasureRow, Object> value) {
        return open(field.header(), width, look, line -> value.apply(line.measure()));
    }

    private static Column<MatrixLine> answer(MeasureField field, Function<SixAnswers, Object> value) {
        return column(field, LONG_TEXT, Look.TEXT, measure -> measure.answers() == null ? null : value.apply(measure.answers()));
    }

    private static Column<MatrixLine> hypothesis(MeasureField field, double width, Function<ImpactHypothesis, Object> value) {
        return column(field, width, Look.TEXT, measure -> measure.hypothesis() == null ? null : value.apply(measure.hypothesis()));
    }

    private String standards(MeasureRow measure) {
        return measure.standards().isEmpty() ? null
                : measure.standards().stream().map(labels::of).collect(Collectors.joining(BETWEEN_STANDARDS));
    }
}
