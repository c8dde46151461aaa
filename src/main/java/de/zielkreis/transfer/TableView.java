package de.zielkreis.transfer;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The common table with what follows from it.
 *
 * @param judgement the verdict that is fixed, or null while the table is laid or the rows are only tried out
 * @param trial whether something else is tried out than what is stored
 */
public record TableView(PracticeTransfer transfer, String giving, String receiving, String office, List<TableRow> rows,
        Judgement<TransferVerdict> verdict, int riskVersion, int verdictVersion, TransferJudgement judgement, boolean trial) {

    private static final Set<ConditionRisk> TELLING = EnumSet.of(ConditionRisk.CRITICAL, ConditionRisk.OPEN, ConditionRisk.COMPENSATED);

    /** How many conditions carry each risk, every risk named. */
    public Map<ConditionRisk, Long> counts() {
        Map<ConditionRisk, Long> counts = new EnumMap<>(ConditionRisk.class);
        for (ConditionRisk risk : ConditionRisk.values()) {
            counts.put(risk, rows.stream().filter(row -> row.risk().result() == risk).count());
        }
        return counts;
    }

    /** The rows that speak against an easy transfer or need an adaptation, for the reasons beside the verdict. */
    public List<TableRow> telling() {
        return rows.stream().filter(row -> TELLING.contains(row.risk().result())).toList();
    }

    /** The numbers of the rows about which nothing can be said yet, for example "2, 5". */
    public String unclear() {
        return rows.stream().filter(row -> row.risk().result() == ConditionRisk.UNCLEAR).map(row -> String.valueOf(row.number()))
                .collect(Collectors.joining(", "));
    }

    /** The row of a condition. */
    public TableRow row(UUID id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }
}
