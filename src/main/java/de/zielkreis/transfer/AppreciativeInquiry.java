package de.zielkreis.transfer;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A Wertschätzende Erkundung within a transfer: the core of the practice, the real need, the next step. */
@Entity
public class AppreciativeInquiry {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "transfer_id"))
    private TransferId transferId;

    private int number;
    private LocalDate begunOn;
    private String core;
    private String need;
    private String strengths;

    @Enumerated(EnumType.STRING)
    private NextStep nextStep;

    private String reason;
    private LocalDate endedOn;

    @Version
    private Long version;

    protected AppreciativeInquiry() {
    }

    /** @param number of the inquiries of this transfer, from 1 */
    AppreciativeInquiry(TransferId transfer, int number, LocalDate on) {
        this.id = UUID.randomUUID();
        this.transferId = transfer;
        this.number = number;
        this.begunOn = on;
    }

    public void explore(String core) {
        this.core = core;
    }

    /** @param strengths what already works, or null */
    public void clarify(String need, String strengths) {
        this.need = need;
        this.strengths = strengths;
    }

    /** @param reason why it goes on or ends, in the words of those who talked */
    public void agree(NextStep step, String reason, LocalDate on) {
        this.nextStep = step;
        this.reason = reason;
        this.endedOn = on;
    }

    public boolean running() {
        return endedOn == null;
    }

    public int number() {
        return number;
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    public String core() {
        return core;
    }

    public String need() {
        return need;
    }

    public String strengths() {
        return strengths;
    }

    public NextStep nextStep() {
        return nextStep;
    }

    public String reason() {
        return reason;
    }

    public LocalDate endedOn() {
        return endedOn;
    }
}
