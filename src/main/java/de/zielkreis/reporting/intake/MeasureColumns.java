package de.zielkreis.reporting.intake;

import de.zielkreis.goals.CrossCuttingStandard;
import de.zielkreis.goals.ElementFacts.MeasureFacts;
import de.zielkreis.goals.Evidence;
import de.zielkreis.goals.ImpactHypothesis;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.goals.SixAnswers;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.reporting.intake.Carriers.Carrier;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the sheet "Maßnahmen" may change. */
final class MeasureColumns {

    static final String PARENT = "Teilziel";
    static final String TITLE = "Titel";
    static final String CATEGORY = "Kategorie";
    static final String STATUS = "Umsetzungsstand";
    static final String STARTS_ON = "Beginn";
    static final String DUE_ON = "Ende";
    static final String CARRIER = "Träger oder Fachbereich";

    private static final SixAnswers NO_ANSWERS = new SixAnswers(null, null, null, null, null, null);
    private static final ImpactHypothesis NO_HYPOTHESIS = new ImpactHypothesis(null, null, null, null, null);

    private final Cells cells;
    private final Carriers carriers;
    private final Words words;

    MeasureColumns(Cells cells, Carriers carriers, Words words) {
        this.cells = cells;
        this.carriers = carriers;
        this.words = words;
    }

    List<EditableColumn<MeasureFacts>> all() {
        return List.of(
                field(TITLE, "title", MeasureFacts::title).needed(),
                EditableColumn.of(CATEGORY, "category", cells.word(MeasureCategory.class), MeasureFacts::category).needed(),
                EditableColumn.of(STATUS, "status", cells.word(ImplementationStatus.class), MeasureFacts::status).needed(),
                field("Grund der Aufgabe", "abandonedBecause", MeasureFacts::abandonedBecause),
                field(STARTS_ON, "startsOn", MeasureFacts::startsOn).needed(),
                field(DUE_ON, "dueOn", MeasureFacts::dueOn).needed(),
                EditableColumn.of(CARRIER, "carrier", name -> carriers.named(CellWords.text(name)),
                        facts -> carriers.nameOf(facts.department(), facts.provider())),
                EditableColumn.of("Lebensphase", "lifePhase", cells.word(LifePhase.class), MeasureFacts::lifePhase),
                EditableColumn.of("Präventionsstandards", "standards", cells.words(CrossCuttingStandard.class), this::standards),
                answer("Wer", "who", SixAnswers::who), answer("Was", "what", SixAnswers::what),
                answer("Womit", "withWhat", SixAnswers::withWhat), answer("Wie", "how", SixAnswers::how),
                answer("Woran messen", "byWhat", SixAnswers::byWhat), answer("Wann", "when", SixAnswers::when),
                hypothesis("Wenn", "ifText", ImpactHypothesis::ifText), hypothesis("Dann", "thenText", ImpactHypothesis::thenText),
                hypothesis("Weil", "becauseText", ImpactHypothesis::becauseText),
                EditableColumn.of("Beleg", "evidence", cells.word(Evidence.class), facts -> hypothesis(facts).evidence()),
                hypothesis("Quelle", "evidenceSource", ImpactHypothesis::source));
    }

    private EditableColumn<MeasureFacts> field(String heading, String field, Function<MeasureFacts, Object> stored) {
        return EditableColumn.of(heading, field, cells.field("measure." + field), stored);
    }

    private EditableColumn<MeasureFacts> answer(String heading, String field, Function<SixAnswers, Object> stored) {
        return field(heading, field, facts -> stored.apply(answers(facts)));
    }

    private EditableColumn<MeasureFacts> hypothesis(String heading, String field, Function<ImpactHypothesis, Object> stored) {
        return field(heading, field, facts -> stored.apply(hypothesis(facts)));
    }

    /** As the export writes them; null for none. */
    private Object standards(MeasureFacts facts) {
        return facts.standards().isEmpty() ? null : facts.standards().stream().map(words::of).collect(Collectors.joining("; "));
    }

    private static SixAnswers answers(MeasureFacts facts) {
        return facts.answers() == null ? NO_ANSWERS : facts.answers();
    }

    private static ImpactHypothesis hypothesis(MeasureFacts facts) {
        return facts.hypothesis() == null ? NO_HYPOTHESIS : facts.hypothesis();
    }

    static MeasureFacts edited(MeasureFacts before, Edits edits) {
        SixAnswers six = answers(before);
        ImpactHypothesis why = hypothesis(before);
        Carrier carrier = edits.of(CARRIER, new Carrier(before.department(), before.provider()));
        return new MeasureFacts(before.subGoal(), before.position(), edits.of(TITLE, before.title()), edits.of(CATEGORY, before.category()),
                edits.of(STATUS, before.status()), edits.of("Grund der Aufgabe", before.abandonedBecause()),
                edits.of(STARTS_ON, before.startsOn()), edits.of(DUE_ON, before.dueOn()), carrier.department(), carrier.provider(),
                edits.of("Lebensphase", before.lifePhase()), edits.of("Präventionsstandards", before.standards()),
                new SixAnswers(edits.of("Wer", six.who()), edits.of("Was", six.what()), edits.of("Womit", six.withWhat()),
                        edits.of("Wie", six.how()), edits.of("Woran messen", six.byWhat()), edits.of("Wann", six.when())),
                new ImpactHypothesis(edits.of("Wenn", why.ifText()), edits.of("Dann", why.thenText()), edits.of("Weil", why.becauseText()),
                        edits.of("Beleg", why.evidence()), edits.of("Quelle", why.source())),
                before.budget(), before.participation(), before.archived());
    }

    /** What a new measure says before anything is said of it: it runs as long as its Teilziel. */
    static MeasureFacts blank(SubGoal goal, int position) {
        return new MeasureFacts(goal.uuid(), position, null, null, ImplementationStatus.NOT_STARTED, null, goal.startsOn(), goal.dueOn(),
                null, null, null, List.of(), null, null, List.of(), List.of(), false);
    }
}
