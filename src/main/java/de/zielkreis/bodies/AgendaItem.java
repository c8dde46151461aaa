package de.zielkreis.bodies;

import de.zielkreis.municipalities.Decision;
import de.zielkreis.municipalities.DecisionId;
import de.zielkreis.municipalities.DecisionOutcome;
import de.zielkreis.municipalities.Meeting;
import de.zielkreis.municipalities.MeetingId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A TOP: one item on the agenda of a meeting, and later what the minutes say about it. */
@Entity
public class AgendaItem {

    /** Characters of the longest title. */
    public static final int LONGEST_TITLE = 300;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "meeting_id"))
    private MeetingId meetingId;

    private int position;
    private String title;
    private String note;
    private String sourceKey;
    private UUID carriedFrom;
    private String href;
    private boolean elsewhere;
    private String minutes;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    private String wording;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "decision_id"))
    private DecisionId decisionId;

    @Version
    private Long version;

    protected AgendaItem() {
    }

    /** @param note null when the title says everything */
    AgendaItem(MunicipalityId municipality, Meeting meeting, int position, String title, String note) {
        this.id = UUID.randomUUID();
        this.municipalityId = municipality;
        this.meetingId = meeting.id();
        this.position = position;
        this.title = title;
        this.note = note;
    }

    AgendaItem(MunicipalityId municipality, Meeting meeting, int position, AgendaSuggestion suggestion) {
        this(municipality, meeting, position, suggestion.title(), suggestion.note());
        this.sourceKey = suggestion.key();
        this.carriedFrom = suggestion.carriedFrom();
        this.href = suggestion.href();
        this.elsewhere = suggestion.elsewhere();
    }

    void reword(String newTitle, String newNote) {
        title = newTitle;
        note = newNote;
    }

    void placeAt(int newPosition) {
        position = newPosition;
    }

    /**
     * Writes down what was said and decided; until the minutes are approved, that can be written anew.
     *
     * @param newOutcome null when nothing was decided
     * @param newWording the decision in its own words; only a deferral does without
     * @throws Refused when a decision has no wording, a wording no outcome, or the decision is recorded elsewhere
     */
    void write(String newMinutes, DecisionOutcome newOutcome, String newWording) {
        if (elsewhere && newOutcome != null) {
            throw new Refused("outcome", "meeting.decidedElsewhere");
        }
        if (newOutcome == null && newWording != null) {
            throw new Refused("outcome", "meeting.outcomeMissing");
        }
        if (newOutcome != null && newOutcome != DecisionOutcome.DEFERRED && newWording == null) {
            throw new Refused("wording", "meeting.wordingMissing");
        }
        minutes = newMinutes;
        outcome = newOutcome;
        wording = newWording;
    }

    /** The decision of this item with the words of the minutes; the minutes are approved, so it is one. */
    Decision decide(PersonId by, Instant at) {
        Decision decision = new Decision(municipalityId, meetingId, label(), title,
                wording == null ? "Der Tagesordnungspunkt wird vertagt." : wording, outcome, by, at);
        decisionId = decision.id();
        return decision;
    }

    /** For example TOP 3. */
    public String label() {
        return "TOP " + position;
    }

    /** Whether the minutes say anything about it. */
    public boolean dealtWith() {
        return minutes != null || outcome != null;
    }

    public UUID id() {
        return id;
    }

    public MeetingId meetingId() {
        return meetingId;
    }

    public int position() {
        return position;
    }

    public String title() {
        return title;
    }

    /** Null when the title says everything. */
    public String note() {
        return note;
    }

    /** The key of the suggestion it was taken from, or null. */
    public String sourceKey() {
        return sourceKey;
    }

    /** Where its matter stands, below the address of the municipality, or null. */
    public String href() {
        return href;
    }

    /** Whether what is decided on it is recorded where it stands. */
    public boolean elsewhere() {
        return elsewhere;
    }

    /** Null as long as nothing is written. */
    public String minutes() {
        return minutes;
    }

    /** Null when nothing was decided. */
    public DecisionOutcome outcome() {
        return outcome;
    }

    /** Null when nothing was decided, or a deferral needed no words. */
    public String wording() {
        return wording;
    }

    /** Null until the minutes are approved. */
    public DecisionId decisionId() {
        return decisionId;
    }

    public Long version() {
        return version;
    }
}
