package de.zielkreis.reporting.intake;

import de.zielkreis.municipalities.MunicipalityId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a municipality has said that the columns of its own workbook mean; found again by the headings. */
@Entity(name = "ImportMapping")
public class RememberedMapping {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    private String headings;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String mapping;

    private LocalDate changedOn;

    @Version
    private Long version;

    protected RememberedMapping() {
    }

    /** @param headings print of all headings, whatever their order */
    RememberedMapping(MunicipalityId municipality, String headings) {
        this.id = UUID.randomUUID();
        this.municipalityId = municipality;
        this.headings = headings;
    }

    /** @param mapping as JSON, by heading */
    void means(String mapping, LocalDate on) {
        this.mapping = mapping;
        this.changedOn = on;
    }

    String headings() {
        return headings;
    }

    String mapping() {
        return mapping;
    }
}
