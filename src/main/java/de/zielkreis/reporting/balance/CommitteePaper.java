package de.zielkreis.reporting.balance;

import de.zielkreis.cycle.strategy.BalanceText;
import de.zielkreis.cycle.strategy.PaperKind;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.ReleasedLight;
import de.zielkreis.reporting.Labels;
import de.zielkreis.reporting.balance.YearInNumbers.ChangedMeasure;
import de.zielkreis.reporting.balance.YearInNumbers.Standing;
import de.zielkreis.shell.German;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the Jahresbilanz as the paper that a committee gets, a Mitteilungs- or Beschlussvorlage. */
@Component
public class CommitteePaper {

    private final Labels labels;

    CommitteePaper(Labels labels) {
        this.labels = labels;
    }

    /** @param balanced with a balance that has been drawn */
    public void write(BalancedYear balanced, OutputStream out) throws IOException {
        BalanceText text = balanced.balance().text();
        String subject = "Jahresbilanz " + balanced.year().year() + " zum " + balanced.concept().title();
        try (PaperDocument paper = new PaperDocument(labels.of(text.kind()) + ": " + subject, balanced.municipality())) {
            paper.title(labels.of(text.kind()));
            paper.fact("Kommune", balanced.municipality());
            paper.fact("Vorlagennummer", text.paper() == null ? "wird noch vergeben" : text.paper());
            paper.fact("Gremium", text.committee());
            paper.fact("Stand", German.day(balanced.balance().recordedOn()));
            paper.heading(1, "Betreff");
            paper.text(subject);
            if (text.kind() == PaperKind.RESOLUTION) {
                paper.heading(1, "Beschlussvorschlag");
                paper.text(text.proposal());
            }
            paper.heading(1, "Sachverhalt");
            words(paper, balanced, text);
            numbers(paper, balanced.numbers());
            paper.heading(1, "Finanzielle Auswirkungen");
            paper.text(text.financialEffects());
            paper.heading(1, "Anlagen");
            paper.list(enclosures(balanced));
            paper.writeTo(out);
        }
    }

    private static void words(PaperDocument paper, BalancedYear balanced, BalanceText text) {
        paper.text("Das „" + balanced.concept().title() + "“ gilt für die Jahre " + balanced.concept().firstYear() + " bis "
                + balanced.concept().lastYear() + ". Diese Vorlage berichtet über das Umsetzungsjahr " + balanced.year().year() + ".");
        paper.heading(2, "Was gelungen ist");
        paper.text(text.achieved());
        if (text.obstacles() != null) {
            paper.heading(2, "Was gehakt hat und was daraus folgt");
            paper.text(text.obstacles());
        }
        paper.heading(2, "Was als Nächstes ansteht");
        paper.text(text.outlook());
        if (balanced.balance().discussion() != null) {
            paper.heading(2, "Beratung in der Steuerungsgruppe");
            paper.text(German.day(balanced.balance().discussedOn()) + ": " + balanced.balance().discussion());
        }
    }

    private void numbers(PaperDocument paper, YearInNumbers numbers) {
        paper.heading(2, "Das Jahr in Zahlen");
        if (!numbers.missing().isEmpty()) {
            paper.text(missing(numbers));
        }
        if (!numbers.told()) {
            return;
        }
        if (!numbers.goals().isEmpty()) {
            paper.heading(3, "Ampeln der Teilziele je Quartal");
            paper.table(Stream.concat(Stream.of("Teilziel"), numbers.quarters().stream().map(state -> state.quarter().label())).toList(),
                    numbers.goals().stream().map(goal -> Stream.concat(Stream.of(goal.number() + " " + goal.title()),
                            goal.lights().stream().map(this::light)).toList()).toList());
        }
        paper.heading(3, "Maßnahmen nach Umsetzungsstand");
        standings(paper, numbers, "Umsetzungsstand", numbers.statuses());
        paper.heading(3, "Maßnahmen nach Kategorie");
        standings(paper, numbers, "Kategorie", numbers.categories());
        if (!numbers.changed().isEmpty()) {
            paper.heading(3, "Was sich geändert hat");
            paper.table(List.of("Maßnahme", "zuvor", "jetzt"), numbers.changed().stream().map(this::changed).toList());
        }
        if (!numbers.decisions().isEmpty()) {
            paper.heading(3, "Beschlüsse der Steuerungsgruppe");
            paper.table(List.of("Quartal", "Teilziel", "Beschluss"), numbers.decisions().stream().map(taken -> List.of(taken.quarter().label(),
                    taken.decision().title(), taken.decision().taken().decision().wording())).toList());
        }
    }

    private <E extends Enum<E>> void standings(PaperDocument paper, YearInNumbers numbers, String kind, List<Standing<E>> standings) {
        String after = numbers.after().label();
        paper.table(numbers.before() == null ? List.of(kind, after) : List.of(kind, numbers.before().label(), after),
                standings.stream().map(standing -> numbers.before() == null ? List.of(labels.of(standing.of()), String.valueOf(standing.after()))
                        : List.of(labels.of(standing.of()), String.valueOf(standing.before()), String.valueOf(standing.after()))).toList());
    }

    /** Says which quarters of the year were not closed. */
    static String missing(YearInNumbers numbers) {
        String quarters = numbers.missing().stream().map(Quarter::label).collect(Collectors.joining(", "));
        return numbers.missing().size() == 1 ? quarters + " ist nicht abgeschlossen. Dafür gibt es keine festgeschriebenen Zahlen."
                : quarters + " sind nicht abgeschlossen. Dafür gibt es keine festgeschriebenen Zahlen.";
    }

    private List<String> changed(ChangedMeasure measure) {
        return List.of(measure.number() + " " + measure.title(), word(measure.before()), word(measure.after()));
    }

    private String word(ImplementationStatus status) {
        return status == null ? "neu" : labels.of(status);
    }

    private String light(ReleasedLight light) {
        return light == null ? "–" : labels.of(light.colour());
    }

    private static List<String> enclosures(BalancedYear balanced) {
        YearInNumbers numbers = balanced.numbers();
        Stream<String> reports = numbers.quarters().stream().filter(state -> state.takenOn() != null)
                .map(state -> "Bericht des Quartals " + state.quarter().label());
        Stream<String> matrix = numbers.told() ? Stream.of("Zielmatrix, Stand " + numbers.after().label()) : Stream.empty();
        return Stream.of(Stream.of(balanced.concept().title() + ", Fassung " + balanced.concept().edition()), reports, matrix)
                .flatMap(part -> part).toList();
    }
}
