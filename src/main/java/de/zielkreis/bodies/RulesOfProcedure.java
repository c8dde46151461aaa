package de.zielkreis.bodies;

import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.DecisionId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** An edition of the Geschäftsordnung of a body with the rhythm of its meetings, as it was adopted. */
@Entity
public class RulesOfProcedure {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "body_id"))
    private BodyId bodyId;

    private int edition;
    private String wording;
    private String tasks;
    private String information;
    private String partners;
    private int meetings;
    private Integer projectMeetings;
    private Integer quorum;
    private LocalDate adoptedOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "decision_id"))
    private DecisionId decisionId;

    private LocalDate recordedOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "recorded_by"))
    private PersonId recordedBy;

    @Version
    private Long version;

    protected RulesOfProcedure() {
    }

    /** @param edition counts the editions of the body, from 1 */
    RulesOfProcedure(Body body, int edition, AgreedRules agreed, DecisionId decision, LocalDate adoptedOn, PersonId recordedBy,
            LocalDate recordedOn) {
        this.id = UUID.randomUUID();
        this.municipalityId = body.municipalityId();
        this.bodyId = body.id();
        this.edition = edition;
        this.wording = agreed.wording();
        this.tasks = agreed.tasks();
        this.information = agreed.information();
        this.partners = agreed.partners();
        this.meetings = agreed.meetings();
        this.projectMeetings = agreed.projectMeetings();
        this.quorum = agreed.quorum();
        this.decisionId = decision;
        this.adoptedOn = adoptedOn;
        this.recordedBy = recordedBy;
        this.recordedOn = recordedOn;
    }

    public AgreedRules agreed() {
        return new AgreedRules(wording, tasks, information, partners, meetings, projectMeetings, quorum);
    }

    public BodyId bodyId() {
        return bodyId;
    }

    public int edition() {
        return edition;
    }

    /** Null where only the single points are agreed. */
    public String wording() {
        return wording;
    }

    /** Of the body in a year. */
    public int meetings() {
        return meetings;
    }

    /** Of the project group in a year, or null where the body is no steering group. */
    public Integer projectMeetings() {
        return projectMeetings;
    }

    public LocalDate adoptedOn() {
        return adoptedOn;
    }

    public DecisionId decisionId() {
        return decisionId;
    }
}
