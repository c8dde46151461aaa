package de.zielkreis.review;

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
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A Beleg: a link or a file that shows what an assessment rests on. */
@Entity
@Immutable
public class Exhibit {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "assessment_id"))
    private AssessmentId assessmentId;

    private String title;
    private String link;
    private String fileName;

    @Enumerated(EnumType.STRING)
    private FileKind fileKind;

    private Long fileSize;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "added_by"))
    private PersonId addedBy;

    private Instant addedAt;

    protected Exhibit() {
    }

    private Exhibit(QuarterlyReview review, Assessment assessment, String title, PersonId by, Instant at) {
        this.id = UUID.randomUUID();
        this.municipalityId = review.municipalityId();
        this.assessmentId = assessment.id();
        this.title = title;
        this.addedBy = by;
        this.addedAt = at;
    }

    /** @throws Refused when the address is not one of the web */
    static Exhibit link(QuarterlyReview review, Assessment assessment, String title, String link, PersonId by, Instant at) {
        if (host(link) == null) {
            throw new Refused("link", "review.linkNotOfTheWeb");
        }
        Exhibit exhibit = new Exhibit(review, assessment, title, by, at);
        exhibit.link = link;
        return exhibit;
    }

    static Exhibit file(QuarterlyReview review, Assessment assessment, String title, String fileName, FileKind kind, long size,
            PersonId by, Instant at) {
        Exhibit exhibit = new Exhibit(review, assessment, title, by, at);
        exhibit.fileName = fileName;
        exhibit.fileKind = kind;
        exhibit.fileSize = size;
        return exhibit;
    }

    private static String host(String link) {
        try {
            URI address = new URI(link);
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return web && address.getUserInfo() == null ? address.getHost() : null;
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }

    public UUID id() {
        return id;
    }

    public AssessmentId assessmentId() {
        return assessmentId;
    }

    public String title() {
        return title;
    }

    /** Null for a file. */
    public String link() {
        return link;
    }

    /** Where a link leads; null for a file. */
    public String linkHost() {
        return link == null ? null : host(link);
    }

    /** Null for a link. */
    public String fileName() {
        return fileName;
    }

    /** Null for a link. */
    public FileKind fileKind() {
        return fileKind;
    }

    /** In bytes; null for a link. */
    public Long fileSize() {
        return fileSize;
    }

    public PersonId addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
