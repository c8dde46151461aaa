package de.zielkreis.review.process;

import static java.util.stream.Collectors.toMap;

import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.ActionPlans;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.IndicatorId;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.MeasureId;
import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.Department;
import de.zielkreis.municipalities.Departments;
import de.zielkreis.municipalities.Provider;
import de.zielkreis.municipalities.Providers;
import de.zielkreis.review.Assessment;
import de.zielkreis.review.AssessmentComments;
import de.zielkreis.review.Exhibits;
import de.zielkreis.review.GoalInMatrix;
import de.zielkreis.review.MeasureReport;
import de.zielkreis.review.ProviderLinks;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.ReadingReport;
import de.zielkreis.review.ReviewSteps;
import de.zielkreis.shell.German;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the page "Teilziel bewerten" shows before anybody types: rows, last quarter's answers, the goal beside it. */
@Component
class AssessGoalPage {

    /** The fields of a row that only numbers have, and those that only words have. */
    private static final Set<String> OF_NUMBERS = Set.of("value", "note", "notAvailable");
    private static final Set<String> OF_WORDS = Set.of("story");

    private final Departments departments;
    private final Providers providers;
    private final ActionPlans plans;
    private final ReviewSteps steps;
    private final Exhibits exhibits;
    private final AssessmentComments comments;
    private final ProviderLinks links;
    private final MessageSource messages;
    private final German german;

    AssessGoalPage(Departments departments, Providers providers, ActionPlans plans, ReviewSteps steps, Exhibits exhibits,
            AssessmentComments comments, ProviderLinks links, MessageSource messages, German german) {
        this.departments = departments;
        this.providers = providers;
        this.plans = plans;
        this.steps = steps;
        this.exhibits = exhibits;
        this.comments = comments;
        this.links = links;
        this.messages = messages;
        this.german = german;
    }

    /** @param last the answers of the quarter before, or null */
    Prefill prefill(QuarterlyReview review, GoalInMatrix goal, Assessment now, Assessment last, List<Measure> measures,
            List<Indicator> asked) {
        Map<String, List<Prefill.Row>> rows = Map.of("measures", measureRows(review, goal, now, last, measures),
                "readings", readingRows(review, now, last, asked));
        return new Prefill(judgement(now), last == null ? Map.of() : previousJudgement(last), review.quarter().previous().label(), rows,
                Map.of());
    }

    /** The column beside the form. */
    GoalAside aside(String key, QuarterlyReview review, GoalInMatrix goal, Assessment assessment) {
        return new GoalAside(key, review, goal, plans.activeOn(review.municipalityId(), review.openedOn()).orElse(null), steps.of(review),
                exhibits.of(assessment), comments.on(assessment));
    }

    private List<Prefill.Row> measureRows(QuarterlyReview review, GoalInMatrix goal, Assessment now, Assessment last, List<Measure> measures) {
        Map<Object, String> carriers = carriers(measures);
        Map<MeasureId, MeasureReport> current = reports(now);
        Map<MeasureId, MeasureReport> earlier = reports(last);
        Map<MeasureId, ProviderLinks.Told> told = links.told(review);
        return measures.stream().map(measure -> {
            Object carrier = measure.providerId() == null ? measure.departmentId() : measure.providerId();
            String period = german.day(measure.startsOn()) + " bis " + german.day(measure.dueOn());
            String meta = carriers.containsKey(carrier) ? carriers.get(carrier) + " · " + period : period;
            ProviderLinks.Told byCarrier = byCarrier(measure, told);
            return new Prefill.Row(measure.id().toString(), goal.number() + "." + measure.position(), measure.title(), meta,
                    values(measure, current.get(measure.id()), byCarrier), words(earlier.get(measure.id())),
                    byCarrier == null ? null : words(byCarrier), Set.of());
        }).toList();
    }

    private List<Prefill.Row> readingRows(QuarterlyReview review, Assessment now, Assessment last, List<Indicator> asked) {
        Map<IndicatorId, ReadingReport> current = readings(now);
        Map<IndicatorId, ReadingReport> earlier = readings(last);
        return asked.stream().map(indicator -> {
            String expected = expected(indicator, review);
            String meta = indicator.source() == null ? expected : expected + " · Quelle: " + indicator.source();
            String title = indicator.narrative() || indicator.name().equals(indicator.unit()) ? indicator.name()
                    : indicator.name() + ", " + indicator.unit();
            return new Prefill.Row(indicator.id().toString(), null, title, meta, values(indicator, current.get(indicator.id()), review),
                    words(earlier.get(indicator.id()), indicator, review), null, indicator.narrative() ? OF_NUMBERS : OF_WORDS);
        }).toList();
    }

    /** What the provider says that carries the measure today; null when it said nothing. */
    private static ProviderLinks.Told byCarrier(Measure measure, Map<MeasureId, ProviderLinks.Told> told) {
        ProviderLinks.Told found = told.get(measure.id());
        return found != null && found.providerId().equals(measure.providerId()) ? found : null;
    }

    private static String expected(Indicator indicator, QuarterlyReview review) {
        return indicator.narrative() ? "Wird in Worten erzählt" : "Geplant für " + review.quarter().label() + ": "
                + German.number(indicator.plannedFor(review.quarter()).orElseThrow()) + " " + indicator.unit();
    }

    /** The names of those who carry the measures, by their id. */
    private Map<Object, String> carriers(List<Measure> measures) {
        if (measures.isEmpty()) {
            return Map.of();
        }
        var municipality = measures.get(0).municipalityId();
        return Stream.concat(
                departments.findByMunicipalityIdOrderByName(municipality).stream()
                        .map((Department department) -> Map.entry((Object) department.id(), department.name())),
                providers.findByMunicipalityIdOrderByName(municipality).stream()
                        .map((Provider provider) -> Map.entry((Object) provider.id(), provider.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, HashMap::new));
    }

    private static Map<MeasureId, MeasureReport> reports(Assessment assessment) {
        return assessment == null ? Map.of()
                : assessment.measures().stream().collect(toMap(MeasureReport::measureId, report -> report));
    }

    private static Map<IndicatorId, ReadingReport> readings(Assessment assessment) {
        return assessment == null ? Map.of()
                : assessment.readings().stream().collect(toMap(ReadingReport::indicatorId, report -> report));
    }

    /** An answer of this quarter stays; otherwise the measure is as far as its provider says, or as it was last. */
    private static Map<String, String> values(Measure measure, MeasureReport report, ProviderLinks.Told told) {
        if (report == null) {
            ImplementationStatus status = told == null || told.report().status() == null ? measure.status() : told.report().status();
            return present("status", status.name(), "remark", told == null ? null : told.report().remark());
        }
        return present("status", report.status() == null ? "CANNOT_JUDGE" : report.status().name(), "remark", report.remark());
    }

    /** What was read between the quarters already need not be typed again. */
    private static Map<String, String> values(Indicator indicator, ReadingReport answered, QuarterlyReview review) {
        ReadingReport report = answered == null ? read(indicator, review.quarter()) : answered;
        if (indicator.narrative()) {
            return report == null ? Map.of() : present("story", report.note());
        }
        return report == null ? Map.of() : present("value", report.amount() == null ? null : German.number(report.amount()),
                "notAvailable", report.amount() == null ? "true" : null, "note", report.note());
    }

    /** For example "Gemeldet von Familienzentrum (Frau Muster) am 01.12.2026, 10:00 Uhr: läuft – Der zweite Kurs beginnt." */
    private String words(ProviderLinks.Told told) {
        String status = told.report().status() == null ? word("ImplementationStatus.CANNOT_JUDGE")
                : word("ImplementationStatus." + told.report().status());
        return "Gemeldet von " + told.provider() + (told.link().reportedBy() == null ? "" : " (" + told.link().reportedBy() + ")") + " am "
                + german.moment(told.link().reportedAt()) + ": " + status
                + (told.report().remark() == null ? "" : " – " + told.report().remark());
    }

    private Map<String, String> words(MeasureReport report) {
        return report == null ? Map.of() : present("status", report.status() == null ? word("ImplementationStatus.CANNOT_JUDGE")
                : word("ImplementationStatus." + report.status()), "remark", report.remark());
    }

    /** The reading of a quarter as the indicator has it; null when there is none. */
    private static ReadingReport read(Indicator indicator, Quarter quarter) {
        return indicator.readingOf(quarter).map(reading -> new ReadingReport(indicator.id(), reading.amount(), reading.note())).orElse(null);
    }

    private static Map<String, String> words(ReadingReport reported, Indicator indicator, QuarterlyReview review) {
        ReadingReport recorded = read(indicator, review.quarter().previous());
        ReadingReport report = recorded == null ? reported : recorded;
        if (report == null) {
            return Map.of();
        }
        if (indicator.narrative()) {
            return present("story", report.note());
        }
        if (report.amount() == null) {
            return present("value", "Wert lag noch nicht vor", "note", report.note());
        }
        String planned = indicator.plannedFor(review.quarter().previous())
                .map(amount -> " bei geplant " + German.number(amount)).orElse("");
        return present("value", German.number(report.amount()) + planned, "note", report.note());
    }

    private static Map<String, String> judgement(Assessment assessment) {
        return present("wentWell", assessment.wentWell(), "stumblingBlocks", assessment.stumblingBlocks(),
                "helpNeeded", Boolean.TRUE.equals(assessment.helpNeeded()) ? "true" : null,
                "proposal", Objects.toString(assessment.proposal(), null));
    }

    private Map<String, String> previousJudgement(Assessment last) {
        return present("wentWell", last.wentWell(), "stumblingBlocks", last.stumblingBlocks(),
                "helpNeeded", Boolean.TRUE.equals(last.helpNeeded()) ? "Unterstützung wurde gebraucht" : null,
                "proposal", last.proposal() == null ? null : word("Course." + last.proposal()));
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.GERMANY);
    }

    /** Pairs of key and value; what is null or blank is left out. */
    private static Map<String, String> present(String... pairs) {
        Map<String, String> map = new HashMap<>();
        for (int key = 0; key < pairs.length; key += 2) {
            if (pairs[key + 1] != null && !pairs[key + 1].isBlank()) {
                map.put(pairs[key], pairs[key + 1]);
            }
        }
        return map;
    }
}
