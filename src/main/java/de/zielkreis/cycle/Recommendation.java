package de.zielkreis.cycle;

import de.zielkreis.municipalities.MunicipalityId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** What the decision {@code nextStations} said about a station when a round began; it advises and locks nothing. */
@Entity
public class Recommendation {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    private int round;

    @Enumerated(EnumType.STRING)
    private Station station;

    private boolean recommended;
    private String reason;

    protected Recommendation() {
    }

    Recommendation(MunicipalityId municipality, int round, Advice advice) {
        this.id = UUID.randomUUID();
        this.municipalityId = municipality;
        this.round = round;
        this.station = advice.station();
        this.recommended = advice.recommended();
        this.reason = advice.reason();
    }

    public int round() {
        return round;
    }

    public Advice advice() {
        return new Advice(station, recommended, reason);
    }
}
