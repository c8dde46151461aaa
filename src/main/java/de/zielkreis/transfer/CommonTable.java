package de.zielkreis.transfer;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import de.zielkreis.transfer.process.ContextModel;
import de.zielkreis.transfer.process.ContextModel.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The common table at which both municipalities and the advisory office settle what each condition means for the transfer. */
@Component
public class CommonTable {

    private static final int MOST_CONDITIONS = 40;

    private final TransferConditions conditions;
    private final TransferJudgements judgements;
    private final Municipalities municipalities;
    private final Bodies bodies;
    private final ContextModel model;
    private final TransferAccess access;

    CommonTable(TransferConditions conditions, TransferJudgements judgements, Municipalities municipalities, Bodies bodies, ContextModel model,
            TransferAccess access) {
        this.conditions = conditions;
        this.judgements = judgements;
        this.municipalities = municipalities;
        this.bodies = bodies;
        this.model = model;
        this.access = access;
    }

    /**
     * The table as it is stored; what was judged stays as it was judged.
     *
     * @throws Conflict while one side has not released its part
     */
    @Transactional(readOnly = true)
    public TableView view(Actor actor, UUID id) {
        PracticeTransfer transfer = mustBeReleased(access.visit(actor, id));
        Optional<TransferJudgement> judged = transfer.atTable() ? Optional.empty() : judgements.of(transfer.id()).stream().findFirst();
        return judged.isPresent() ? judged(transfer, judged.get()) : live(transfer, Map.of());
    }

    /**
     * What would follow if some conditions stood otherwise; nothing is stored.
     *
     * @param tried what differs, by the id of the condition
     */
    @Transactional(readOnly = true)
    public TableView trial(Actor actor, UUID id, Map<UUID, TableEntry> tried) {
        return live(mustBeReleased(access.visit(actor, id)), tried);
    }

    /**
     * Stores one row.
     *
     * @param version the version of the row that the person saw
     * @throws ChangedAtTable when somebody else has stored the row meanwhile
     * @throws Conflict when the session is over
     * @throws Refused when an alternative is named without saying what it is
     */
    @Transactional
    public void settle(Actor actor, UUID id, UUID condition, long version, TableEntry entry, LocalDate on) {
        TransferVisit visit = mustBeOpen(access.visit(actor, id));
        conditions.of(visit.transfer().id(), condition).orElseThrow(NotFound::new).settle(version, entry, actor.id(), on);
    }

    /**
     * Adds a condition that nobody had thought of before.
     *
     * @throws Refused when the table is full
     */
    @Transactional
    public void add(Actor actor, UUID id, NamedCondition named, LocalDate on) {
        TransferVisit visit = mustBeOpen(access.visit(actor, id));
        List<TransferCondition> standing = conditions.of(visit.transfer().id());
        if (standing.size() >= MOST_CONDITIONS) {
            throw new Refused("", "transfer.tooManyConditions", MOST_CONDITIONS);
        }
        int last = standing.stream().mapToInt(TransferCondition::position).max().orElse(0);
        conditions.save(new TransferCondition(visit.transfer().id(), last + 1, named, actor.id(), on));
    }

    private TableView live(PracticeTransfer transfer, Map<UUID, TableEntry> tried) {
        Version version = model.current();
        List<TransferCondition> standing = conditions.of(transfer.id());
        List<TableRow> rows = new ArrayList<>();
        for (TransferCondition condition : standing) {
            rows.add(row(condition, rows.size() + 1, tried.get(condition.id()), version));
        }
        Judgement<TransferVerdict> verdict = model.verdict(VerdictFacts.of(transfer.needClear(), rows.stream().map(row -> row.risk().result()).toList()), version);
        return view(transfer, rows, verdict, version, null, rows.stream().anyMatch(TableRow::tried));
    }

    private TableRow row(TransferCondition condition, int number, TableEntry tried, Version version) {
        TableEntry stored = new TableEntry(condition.presence(), condition.endangers(), condition.alternative(), condition.alternativeText());
        TableEntry shown = tried == null ? stored
                : new TableEntry(tried.presence(), tried.endangers(), tried.alternative(), condition.alternativeText());
        ConditionFacts facts = new ConditionFacts(condition.importance(), shown.presence(), shown.endangers(), shown.alternative());
        return new TableRow(condition.id(), number, condition.kind(), condition.text(), condition.background(), condition.importance(),
                shown.presence(), condition.presenceNote(), shown.endangers(), shown.alternative(), shown.alternativeText(),
                model.risk(facts, version), condition.version(), !shown.equals(stored));
    }

    private TableView judged(PracticeTransfer transfer, TransferJudgement judgement) {
        List<TableRow> rows = new ArrayList<>();
        for (JudgedCondition condition : judgement.conditions()) {
            rows.add(new TableRow(null, rows.size() + 1, condition.kind(), condition.text(), null, condition.importance(), condition.presence(), condition.presenceNote(),
                    condition.endangers(), condition.alternative(), condition.alternativeText(),
                    new Judgement<>(condition.risk(), condition.reason()), null, false));
        }
        return view(transfer, rows, new Judgement<>(judgement.verdict(), judgement.reason()),
                new Version(judgement.riskVersion(), judgement.verdictVersion()), judgement, false);
    }

    private TableView view(PracticeTransfer transfer, List<TableRow> rows, Judgement<TransferVerdict> verdict, Version version,
            TransferJudgement judgement, boolean trial) {
        Map<MunicipalityId, String> names = municipalities.findByIdIn(List.of(transfer.givingId(), transfer.receivingId())).stream()
                .collect(Collectors.toMap(Municipality::id, Municipality::name));
        return new TableView(transfer, names.get(transfer.givingId()), names.get(transfer.receivingId()),
                bodies.findById(transfer.officeId()).map(Body::name).orElse(""), rows, verdict, version.risk(), version.verdict(), judgement, trial);
    }

    private static PracticeTransfer mustBeReleased(TransferVisit visit) {
        if (!visit.transfer().released()) {
            throw new Conflict("transfer.tableNotReady");
        }
        return visit.transfer();
    }

    private static TransferVisit mustBeOpen(TransferVisit visit) {
        visit.mustActFor(visit.party());
        if (!mustBeReleased(visit).atTable()) {
            throw new Conflict("transfer.tableClosed");
        }
        return visit;
    }
}
