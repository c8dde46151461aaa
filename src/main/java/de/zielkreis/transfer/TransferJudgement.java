package de.zielkreis.transfer;

import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A verdict on a transfer with everything it was made from; never changed afterwards, so that it can be found again after the tables change. */
@Entity
public class TransferJudgement {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "transfer_id"))
    private TransferId transferId;

    private int number;

    @Enumerated(EnumType.STRING)
    private TransferVerdict verdict;

    private String reason;
    private int riskVersion;
    private int verdictVersion;
    private boolean needClear;
    private LocalDate judgedOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "judged_by"))
    private PersonId judgedBy;

    @ElementCollection
    @CollectionTable(name = "judged_condition", joinColumns = @JoinColumn(name = "judgement_id"))
    @OrderColumn(name = "position")
    private List<JudgedCondition> conditions = new ArrayList<>();

    protected TransferJudgement() {
    }

    /**
     * @param number of the verdicts on this transfer, from 1
     * @param riskVersion version of the decision on the risks; {@code verdictVersion} that of the decision on the verdict
     */
    TransferJudgement(PracticeTransfer transfer, int number, Judgement<TransferVerdict> verdict, int riskVersion, int verdictVersion,
            List<JudgedCondition> conditions, LocalDate on) {
        this.id = UUID.randomUUID();
        this.transferId = transfer.id();
        this.number = number;
        this.verdict = verdict.result();
        this.reason = verdict.reason();
        this.riskVersion = riskVersion;
        this.verdictVersion = verdictVersion;
        this.needClear = transfer.needClear();
        this.conditions.addAll(conditions);
        this.judgedOn = on;
    }

    /** What the decision on the verdict was asked. */
    public VerdictFacts facts() {
        return VerdictFacts.of(needClear, conditions.stream().map(JudgedCondition::risk).toList());
    }

    public TransferId transferId() {
        return transferId;
    }

    public int number() {
        return number;
    }

    public TransferVerdict verdict() {
        return verdict;
    }

    public String reason() {
        return reason;
    }

    public int riskVersion() {
        return riskVersion;
    }

    public int verdictVersion() {
        return verdictVersion;
    }

    public LocalDate judgedOn() {
        return judgedOn;
    }

    public List<JudgedCondition> conditions() {
        return List.copyOf(conditions);
    }
}
