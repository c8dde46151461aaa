package de.zielkreis.municipalities;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;

/** What a body decided in a meeting or by circulation, in its own words. */
@Entity
public class Decision {

    @EmbeddedId
    private DecisionId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "meeting_id"))
    private MeetingId meetingId;

    private String agendaItem;
    private String subject;
    private String wording;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "recorded_by"))
    private PersonId recordedBy;

    private Instant recordedAt;

    @Version
    private Long version;

    protected Decision() {
    }

    /**
     * @param subject what it is about, one line
     * @param wording the decision as the minutes have it
     * @param agendaItem for example "TOP 4", or null
     * @param recordedBy who wrote it down; null for data that came with an import
     */
    public Decision(MunicipalityId municipality, MeetingId meeting, String agendaItem, String subject, String wording,
            DecisionOutcome outcome, PersonId recordedBy, Instant recordedAt) {
        this.id = DecisionId.next();
        this.municipalityId = municipality;
        this.meetingId = meeting;
        this.agendaItem = agendaItem;
        this.subject = subject;
        this.wording = wording;
        this.outcome = outcome;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public DecisionId id() {
        return id;
    }

    public MeetingId meetingId() {
        return meetingId;
    }

    public String agendaItem() {
        return agendaItem;
    }

    /** What it is about, as it was called on that day. */
    public String subject() {
        return subject;
    }

    public String wording() {
        return wording;
    }

    public DecisionOutcome outcome() {
        return outcome;
    }
}
