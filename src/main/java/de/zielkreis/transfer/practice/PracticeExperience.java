package de.zielkreis.transfer.practice;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.transfer.PracticeId;
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

/** What another municipality has learned with a practice; others read it once that municipality has released it. */
@Entity
public class PracticeExperience {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "practice_id"))
    private PracticeId practiceId;

    private int edition;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Column(name = "experience_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private Carried carried;

    private String words;
    private LocalDate releasedOn;
    private LocalDate recordedOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "recorded_by"))
    private PersonId recordedBy;

    @Version
    private Long version;

    protected PracticeExperience() {
    }

    /**
     * @param edition that the municipality has carried over
     * @param from the municipality that has learned something
     * @param year of the experience, for example 2027
     */
    public PracticeExperience(PracticeId practice, int edition, MunicipalityId from, int year, Carried carried, String words,
            PersonId by, LocalDate on) {
        this.id = UUID.randomUUID();
        this.practiceId = practice;
        this.edition = edition;
        this.municipalityId = from;
        this.year = year;
        this.carried = carried;
        this.words = words;
        this.recordedBy = by;
        this.recordedOn = on;
    }

    /** The municipality lets others read it. */
    public void release(LocalDate on) {
        releasedOn = on;
    }

    public UUID id() {
        return id;
    }

    public PracticeId practiceId() {
        return practiceId;
    }

    public int edition() {
        return edition;
    }

    /** The municipality that has learned something. */
    public MunicipalityId municipalityId() {
        return municipalityId;
    }

    public int year() {
        return year;
    }

    public Carried carried() {
        return carried;
    }

    public String words() {
        return words;
    }

    public boolean released() {
        return releasedOn != null;
    }
}
