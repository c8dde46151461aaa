package de.zielkreis.reporting.intake;

import de.zielkreis.goals.Difference;
import de.zielkreis.goals.ElementFacts;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.MatrixElement;
import de.zielkreis.municipalities.Provider;
import de.zielkreis.reporting.intake.Findings.RefusedCell;
import de.zielkreis.reporting.intake.ImportReport.Counts;
import de.zielkreis.reporting.intake.ImportReport.Line;
import de.zielkreis.reporting.intake.ImportReport.Place;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells in words for people what was found. */
@Component
class ReportWriting {

    private static final int LONGEST_CONTENT = 120;
    private static final String PROVIDER = "MeasureFacts.provider";

    private final GoalHistory history;
    private final MessageSource messages;

    ReportWriting(GoalHistory history, MessageSource messages) {
        this.history = history;
        this.messages = messages;
    }

    ImportReport report(ImportDraftMatrix draft) {
        Findings findings = draft.findings();
        MessageDigest print = digest();
        Map<UUID, String> newProviders = draft.carriers().added().stream()
                .collect(Collectors.toMap(provider -> provider.id().uuid(), Provider::name));
        List<Line> created = new ArrayList<>();
        findings.created().forEach((element, origin) -> {
            note(print, element.kind(), element.title(), origin.under() == null ? "" : origin.under().title(), origin.row().sheet(), origin.row().number());
            if (created.size() < ImportReport.MOST_LINES) {
                created.add(line(draft, element, origin.under() == null ? null : origin.under().title(), origin.row(),
                        differences(origin.blank(), element.facts(), newProviders)));
            }
        });
        List<Line> changed = new ArrayList<>();
        int many = 0;
        for (Map.Entry<MatrixElement, Findings.Before> entry : findings.changed().entrySet()) {
            List<Difference> differences = differences(entry.getValue().facts(), entry.getKey().facts(), newProviders);
            if (!differences.isEmpty()) {
                many++;
                note(print, entry.getKey().uuid(), differences);
                if (changed.size() < ImportReport.MOST_LINES) {
                    changed.add(line(draft, entry.getKey(), null, entry.getValue().row(), differences));
                }
            }
        }
        int same = findings.changed().size() - many;
        Counts counts = new Counts(findings.created().size(), many, findings.unchanged() + same, findings.leftAlone().size(), findings.refusals());
        return new ImportReport(counts, created, changed, leftAlone(draft), places(findings.refused()), places(findings.notices()),
                draft.carriers().added().stream().map(Provider::name).toList(), HexFormat.of().formatHex(print.digest()));
    }

    private static List<Line> leftAlone(ImportDraftMatrix draft) {
        return draft.findings().leftAlone().entrySet().stream().limit(ImportReport.MOST_LINES)
                .map(entry -> line(draft, entry.getKey(), null, entry.getValue(), List.of())).toList();
    }

    private static Line line(ImportDraftMatrix draft, MatrixElement element, String under, FlatRow row, List<Difference> differences) {
        return new Line(element.kind(), draft.matrix().number(element), element.title(), under, row.sheet(), row.number(), differences);
    }

    /** A provider that is yet to be stored has no name for the history. */
    private List<Difference> differences(ElementFacts before, ElementFacts after, Map<UUID, String> newProviders) {
        return history.differences(before, after).stream().map(one -> one.field().equals(PROVIDER)
                && after instanceof ElementFacts.MeasureFacts measure && newProviders.containsKey(measure.provider())
                ? new Difference(one.field(), one.detail(), one.before(), newProviders.get(measure.provider())) : one)
                .map(Excerpt::of).toList();
    }

    private List<Place> places(List<RefusedCell> cells) {
        return cells.stream().limit(ImportReport.MOST_LINES).map(cell -> new Place(cell.sheet(), cell.cell() == null ? "Zeile " + cell.row()
                : "Zelle " + cell.cell(), cell.heading(), shortened(cell.content()),
                messages.getMessage(cell.why().code(), cell.why().arguments().toArray(), Locale.GERMANY))).toList();
    }

    private static String shortened(String content) {
        return content.length() <= LONGEST_CONTENT ? content : content.substring(0, LONGEST_CONTENT) + " …";
    }

    private static void note(MessageDigest print, Object... said) {
        for (Object one : said) {
            print.update(String.valueOf(one).getBytes(StandardCharsets.UTF_8));
            print.update((byte) 0);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
