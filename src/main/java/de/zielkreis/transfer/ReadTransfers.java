package de.zielkreis.transfer;

import de.zielkreis.goals.Measures;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.Decisions;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.tasks.TaskList;
import de.zielkreis.transfer.TransferPage.Step;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows transfers to the sides that take part, each no more than concerns it. */
@Component
@Transactional(readOnly = true)
public class ReadTransfers {

    private static final Limit MOST = Limit.of(50);
    private static final Limit MOST_ENDED = Limit.of(20);
    private static final long FEWEST_CASES = 3;

    private final PracticeTransfers transfers;
    private final TransferAccess access;
    private final TransferJudgements judgements;
    private final AppreciativeInquiries inquiries;
    private final Municipalities municipalities;
    private final Bodies bodies;
    private final Measures measures;
    private final Decisions decisions;
    private final TaskList tasks;

    ReadTransfers(PracticeTransfers transfers, TransferAccess access, TransferJudgements judgements, AppreciativeInquiries inquiries,
            Municipalities municipalities, Bodies bodies, Measures measures, Decisions decisions, TaskList tasks) {
        this.transfers = transfers;
        this.access = access;
        this.judgements = judgements;
        this.inquiries = inquiries;
        this.municipalities = municipalities;
        this.bodies = bodies;
        this.measures = measures;
        this.decisions = decisions;
        this.tasks = tasks;
    }

    /** The running transfers of a municipality, given and received, the newest first. */
    public List<TransferLine> running(MunicipalityId municipality) {
        return lines(transfers.running(municipality, MOST), transfer -> partyOf(transfer, municipality));
    }

    /** Its newest ended transfers. */
    public List<TransferLine> ended(MunicipalityId municipality) {
        return lines(transfers.ended(municipality, MOST_ENDED), transfer -> partyOf(transfer, municipality));
    }

    /** The running transfers that the offices accompany. */
    public List<TransferLine> accompanied(Actor adviser) {
        return lines(transfers.accompanied(adviser.advisoryOffices(), MOST), transfer -> Party.OFFICE);
    }

    /** In how many transfers each kind of condition was not fully there; nothing where it were fewer than three. */
    public Map<ConditionKind, Long> lackingKinds(Actor adviser) {
        Map<ConditionKind, Long> counts = new LinkedHashMap<>();
        transfers.lackingKinds(adviser.advisoryOffices()).stream().filter(row -> (Long) row[1] >= FEWEST_CASES)
                .forEach(row -> counts.put((ConditionKind) row[0], (Long) row[1]));
        return counts;
    }

    /** @throws NotFound for unknown transfers and those of others */
    public TransferPage page(Actor actor, UUID id) {
        TransferVisit visit = access.visit(actor, id);
        PracticeTransfer transfer = visit.transfer();
        TransferLine line = lines(List.of(transfer), one -> visit.party()).get(0);
        Municipality receiving = municipalities.findById(transfer.receivingId()).orElseThrow();
        boolean inside = visit.seesInternals();
        List<TransferJudgement> judged = judgements.of(transfer.id());
        return new TransferPage(line, visit, receiving.key(), steps(transfer, judged), judged,
                inside ? inquiries.of(transfer.id()) : List.of(), inside ? transfer.adaptations() : List.of(),
                transfer.events().stream().filter(event -> inside || event.act().shared()).toList(),
                tasks.openBelow(receiving.id(), transfer.businessKey(receiving), actor).stream().filter(TaskList.Item::reachable).toList(),
                inside && transfer.measureId() != null ? measures.findByIdAndMunicipalityId(transfer.measureId(), receiving.id()).orElse(null) : null,
                visit.party() == Party.RECEIVER && transfer.decisionId() != null
                        ? decisions.of(receiving.id(), List.of(transfer.decisionId())).stream().findFirst().orElse(null) : null);
    }

    private static List<Step> steps(PracticeTransfer transfer, List<TransferJudgement> judged) {
        boolean preparing = transfer.state() == TransferState.PREPARING;
        LocalDate settled = judged.isEmpty() || transfer.atTable() ? null : judged.get(0).judgedOn();
        String table = settled != null ? "done" : transfer.atTable() ? "now" : "next";
        return List.of(step(1, transfer.givingReleasedOn(), preparing), step(2, transfer.receivingReleasedOn(), preparing),
                new Step(3, table, settled), new Step(4, table, settled));
    }

    private static Step step(int number, LocalDate released, boolean preparing) {
        return new Step(number, released != null ? "done" : preparing ? "now" : "next", released);
    }

    private List<TransferLine> lines(List<PracticeTransfer> found, Function<PracticeTransfer, Party> party) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<MunicipalityId, Municipality> towns = municipalities.findByIdIn(found.stream()
                .flatMap(transfer -> Stream.of(transfer.givingId(), transfer.receivingId())).distinct().toList()).stream()
                .collect(Collectors.toMap(Municipality::id, town -> town));
        Map<BodyId, String> offices = bodies.findByIdIn(found.stream().map(PracticeTransfer::officeId).distinct().toList()).stream()
                .collect(Collectors.toMap(Body::id, Body::name));
        return found.stream().map(transfer -> new TransferLine(transfer, party.apply(transfer), towns.get(transfer.givingId()).name(),
                towns.get(transfer.receivingId()).name(), offices.get(transfer.officeId()), transfer.businessKey(towns.get(transfer.receivingId())))).toList();
    }

    private static Party partyOf(PracticeTransfer transfer, MunicipalityId municipality) {
        return transfer.receivingId().equals(municipality) ? Party.RECEIVER : Party.GIVER;
    }
}
