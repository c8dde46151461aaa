package de.zielkreis.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The content of a Beleg that is a file. */
@Entity
@Immutable
class ExhibitFile {

    @Id
    private UUID exhibitId;

    private byte[] content;

    protected ExhibitFile() {
    }

    ExhibitFile(Exhibit exhibit, byte[] content) {
        this.exhibitId = exhibit.id();
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
