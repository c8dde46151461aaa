package de.zielkreis.cycle;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The estimate of one Präventionsstandard at the start of a round or at the end of a station; never changed afterwards. */
@Entity
public class StandardRating {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    private int round;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "station_run_id"))
    private StationRunId stationRunId;

    @Enumerated(EnumType.STRING)
    private PreventionStandard standard;

    @Enumerated(EnumType.STRING)
    private Rating rating;

    private String evidence;
    private String nextStep;
    private Instant ratedAt;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "rated_by"))
    private PersonId ratedBy;

    protected StandardRating() {
    }

    /** @param run at whose end it was given; null for the start of a round */
    StandardRating(MunicipalityId municipality, int round, StationRunId run, RatedStandard rated, PersonId by, Instant at) {
        this.id = UUID.randomUUID();
        this.municipalityId = municipality;
        this.round = round;
        this.stationRunId = run;
        this.standard = rated.standard();
        this.rating = rated.rating();
        this.evidence = rated.evidence();
        this.nextStep = rated.nextStep();
        this.ratedBy = by;
        this.ratedAt = at;
    }

    public int round() {
        return round;
    }

    /** Null when it was given at the start of a round. */
    public StationRunId stationRunId() {
        return stationRunId;
    }

    public PreventionStandard standard() {
        return standard;
    }

    public Rating rating() {
        return rating;
    }

    /** What the rating rests on; may be null. */
    public String evidence() {
        return evidence;
    }

    /** What comes next for the standard; may be null. */
    public String nextStep() {
        return nextStep;
    }

    public Instant ratedAt() {
        return ratedAt;
    }

    public PersonId ratedBy() {
        return ratedBy;
    }
}
