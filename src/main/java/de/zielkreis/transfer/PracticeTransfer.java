package de.zielkreis.transfer;

import de.zielkreis.goals.MeasureId;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.DecisionId;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.Refused;
import de.zielkreis.transfer.practice.Carried;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A practice on its way from one municipality to another: request, preparation, common table, verdict, decision, experience. */
@Entity
public class PracticeTransfer {

    /** After so many days the giving municipality is reminded of the request. */
    public static final int DAYS_TO_ANSWER = 14;
    /** After so many days without an answer the transfer ends. */
    public static final int DAYS_UNTIL_SILENCE = 28;

    @EmbeddedId
    private TransferId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "receiving_id"))
    private MunicipalityId receivingId;

    private int number;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "giving_id"))
    private MunicipalityId givingId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "office_id"))
    private BodyId officeId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "practice_id"))
    private PracticeId practiceId;

    private int practiceEdition;
    private String practiceTitle;
    private String localName;
    private String need;
    private boolean needClear;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    private LocalDate stateSince;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "requested_by"))
    private PersonId requestedBy;

    private LocalDate requestedOn;
    private LocalDate askedOn;
    private String answer;
    private LocalDate givingReleasedOn;
    private LocalDate receivingReleasedOn;
    private LocalDate sessionOn;
    private String participants;
    private String sessionNote;
    private LocalDate deferredUntil;
    private LocalDate adoptedOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "decision_id"))
    private DecisionId decisionId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "measure_id"))
    private MeasureId measureId;

    @Enumerated(EnumType.STRING)
    private Carried carried;

    private LocalDate endedOn;
    private String endReason;
    private UUID runningPracticeId;

    @ElementCollection
    @CollectionTable(name = "transfer_adaptation", joinColumns = @JoinColumn(name = "transfer_id"))
    @OrderColumn(name = "position")
    private List<Adaptation> adaptations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "transfer_event", joinColumns = @JoinColumn(name = "transfer_id"))
    @OrderColumn(name = "position")
    private List<TransferEvent> events = new ArrayList<>();

    @Version
    private Long version;

    protected PracticeTransfer() {
    }

    /**
     * @param number of the receiving municipality's transfers, from 1
     * @param office the advisory office that accompanies it
     * @param localName how the practice shall be called there, or null
     */
    PracticeTransfer(OfferedPractice practice, MunicipalityId receiving, int number, BodyId office, String need, boolean needClear,
            String localName, PersonId by, LocalDate on) {
        this.id = TransferId.next();
        this.practiceId = practice.id();
        this.practiceEdition = practice.edition();
        this.practiceTitle = practice.title();
        this.givingId = practice.givingId();
        this.receivingId = receiving;
        this.number = number;
        this.officeId = office;
        this.need = need;
        this.needClear = needClear;
        this.localName = localName;
        this.requestedBy = by;
        this.requestedOn = on;
        this.runningPracticeId = practice.id().uuid();
        go(TransferState.EXPLORING, TransferAct.REQUESTED, by, on);
    }

    /** The practice is now asked for: from here on the giving municipality knows of it. */
    public void ask(LocalDate on) {
        mustBe(TransferState.EXPLORING);
        askedOn = on;
        go(TransferState.ASKED, TransferAct.ASKED, null, on);
    }

    public void remind(LocalDate on) {
        mustBe(TransferState.ASKED);
        events.add(new TransferEvent(TransferAct.REMINDED, on, null));
    }

    /** @param words what the giving municipality wants to say with it, or null */
    public void accept(String words, PersonId by, LocalDate on) {
        mustBe(TransferState.ASKED);
        answer = words;
        go(TransferState.PREPARING, TransferAct.ACCEPTED, by, on);
    }

    public void decline(String reason, PersonId by, LocalDate on) {
        mustBe(TransferState.ASKED);
        end(TransferState.GIVER_DECLINED, TransferAct.GIVER_DECLINED, reason, by, on);
    }

    /** The giving municipality has not answered in time. */
    public void endUnanswered(LocalDate on) {
        mustBe(TransferState.ASKED);
        end(TransferState.GIVER_SILENT, TransferAct.GIVER_SILENT, null, null, on);
    }

    /** The giving municipality releases its part. */
    public void releaseConditions(PersonId by, LocalDate on) {
        mustBe(TransferState.PREPARING);
        givingReleasedOn = on;
        events.add(new TransferEvent(TransferAct.CONDITIONS_NAMED, on, by));
    }

    /** The receiving municipality releases its part. */
    public void releasePresence(PersonId by, LocalDate on) {
        mustBe(TransferState.PREPARING);
        receivingReleasedOn = on;
        events.add(new TransferEvent(TransferAct.PRESENCE_STATED, on, by));
    }

    /** Both sides and the advisory office come to the common table. */
    public void openTable(LocalDate on) {
        if (givingReleasedOn == null || receivingReleasedOn == null) {
            throw new IllegalStateException("The table waits until both sides have released their part");
        }
        go(TransferState.AT_TABLE, TransferAct.TABLE_OPENED, null, on);
    }

    /** @throws Refused when the session would lie in the future or before both sides were ready */
    public void holdSession(LocalDate heldOn, String participants, String note, LocalDate today) {
        mustBe(TransferState.AT_TABLE);
        if (heldOn.isAfter(today)) {
            throw new Refused("heldOn", "transfer.inFuture");
        }
        this.sessionOn = heldOn;
        this.participants = participants;
        this.sessionNote = note;
    }

    /** Goes where the verdict leads. */
    public void judged(TransferVerdict verdict, PersonId by, LocalDate on) {
        mustBe(TransferState.AT_TABLE);
        go(switch (verdict) {
            case TRANSFERABLE -> TransferState.DECIDING;
            case WITH_ADAPTATION -> TransferState.ADAPTING;
            case NOT_FEASIBLE_NOW, INQUIRY_FIRST -> TransferState.EXPLORING_AGAIN;
        }, TransferAct.JUDGED, by, on);
    }

    /** The inquiry has made the need clear, in these words. */
    public void clarify(String need, PersonId by, LocalDate on) {
        mustBe(TransferState.EXPLORING, TransferState.EXPLORING_AGAIN);
        this.need = need;
        this.needClear = true;
        events.add(new TransferEvent(TransferAct.INQUIRY_HELD, on, by));
    }

    public void endAfterInquiry(String reason, PersonId by, LocalDate on) {
        mustBe(TransferState.EXPLORING, TransferState.EXPLORING_AGAIN);
        end(TransferState.ENDED_AFTER_INQUIRY, TransferAct.INQUIRY_HELD, reason, by, on);
    }

    /** @throws Refused when nothing is agreed */
    public void adapt(List<Adaptation> agreed, PersonId by, LocalDate on) {
        mustBe(TransferState.ADAPTING);
        if (agreed.isEmpty()) {
            throw new Refused("", "transfer.noAdaptation");
        }
        adaptations.clear();
        adaptations.addAll(agreed);
        events.add(new TransferEvent(TransferAct.ADAPTATION_AGREED, on, by));
    }

    /** The steering group is asked, for the first time or again. */
    public void awaitDecision(LocalDate on) {
        mustBe(TransferState.ADAPTING, TransferState.DECIDING, TransferState.DEFERRED);
        state = TransferState.DECIDING;
        stateSince = on;
    }

    /** @param on the day of the decision; the year of trying out begins here */
    public void adopt(DecisionId decision, PersonId by, LocalDate on) {
        mustBe(TransferState.DECIDING);
        decisionId = decision;
        adoptedOn = on;
        go(TransferState.ADOPTED, TransferAct.ADOPTED, by, on);
    }

    /** @throws Refused when it would come back at once */
    public void defer(LocalDate until, PersonId by, LocalDate today) {
        mustBe(TransferState.DECIDING);
        if (!until.isAfter(today)) {
            throw new Refused("deferredUntil", "transfer.deferredToPast");
        }
        deferredUntil = until;
        go(TransferState.DEFERRED, TransferAct.DEFERRED, by, today);
    }

    public void reject(DecisionId decision, String reason, PersonId by, LocalDate on) {
        mustBe(TransferState.DECIDING);
        decisionId = decision;
        end(TransferState.NOT_ADOPTED, TransferAct.NOT_ADOPTED, reason, by, on);
    }

    /** The measure stands in the goal matrix of the receiving municipality. */
    public void link(MeasureId measure, PersonId by, LocalDate on) {
        mustBe(TransferState.ADOPTED);
        measureId = measure;
        go(TransferState.UNDER_WAY, TransferAct.MEASURE_LINKED, by, on);
    }

    /** The answer after a year. */
    public void tell(Carried carried, PersonId by, LocalDate on) {
        mustBe(TransferState.UNDER_WAY);
        this.carried = carried;
        end(TransferState.COMPLETED, TransferAct.EXPERIENCE_TOLD, null, by, on);
    }

    /** @throws Conflict when the steering group has already adopted the practice, or the transfer has ended */
    public void withdraw(String reason, PersonId by, LocalDate on) {
        if (!state.undecided()) {
            throw new Conflict("transfer.tooLateToWithdraw", practiceTitle);
        }
        end(TransferState.WITHDRAWN, TransferAct.WITHDRAWN, reason, by, on);
    }

    private void end(TransferState how, TransferAct act, String reason, PersonId by, LocalDate on) {
        go(how, act, by, on);
        endedOn = on;
        endReason = reason;
        runningPracticeId = null;
    }

    private void go(TransferState to, TransferAct act, PersonId by, LocalDate on) {
        state = to;
        stateSince = on;
        events.add(new TransferEvent(act, on, by));
    }

    private void mustBe(TransferState... expected) {
        if (!List.of(expected).contains(state)) {
            throw new IllegalStateException("The transfer is " + state + ", not " + List.of(expected));
        }
    }

    /** What the process instance is about, for example BI/transfer-3. */
    public String businessKey(Municipality receiving) {
        return receiving.key() + "/transfer-" + number;
    }

    /** How the practice is called where it goes. */
    public String name() {
        return localName == null ? practiceTitle : localName;
    }

    /** Whether the common table has been laid at least once, so that both sides see what the other has released. */
    public boolean released() {
        return givingReleasedOn != null && receivingReleasedOn != null;
    }

    public boolean atTable() {
        return state == TransferState.AT_TABLE;
    }

    public boolean ended() {
        return state.ended();
    }

    public TransferId id() {
        return id;
    }

    public MunicipalityId receivingId() {
        return receivingId;
    }

    public int number() {
        return number;
    }

    public MunicipalityId givingId() {
        return givingId;
    }

    public BodyId officeId() {
        return officeId;
    }

    public PracticeId practiceId() {
        return practiceId;
    }

    public int practiceEdition() {
        return practiceEdition;
    }

    public String practiceTitle() {
        return practiceTitle;
    }

    public String localName() {
        return localName;
    }

    public String need() {
        return need;
    }

    public boolean needClear() {
        return needClear;
    }

    public TransferState state() {
        return state;
    }

    public LocalDate stateSince() {
        return stateSince;
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public String answer() {
        return answer;
    }

    public LocalDate givingReleasedOn() {
        return givingReleasedOn;
    }

    public LocalDate receivingReleasedOn() {
        return receivingReleasedOn;
    }

    public LocalDate sessionOn() {
        return sessionOn;
    }

    public String participants() {
        return participants;
    }

    public String sessionNote() {
        return sessionNote;
    }

    public LocalDate deferredUntil() {
        return deferredUntil;
    }

    public LocalDate adoptedOn() {
        return adoptedOn;
    }

    public DecisionId decisionId() {
        return decisionId;
    }

    public MeasureId measureId() {
        return measureId;
    }

    public Carried carried() {
        return carried;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public String endReason() {
        return endReason;
    }

    public List<Adaptation> adaptations() {
        return List.copyOf(adaptations);
    }

    public List<TransferEvent> events() {
        return List.copyOf(events);
    }
}
