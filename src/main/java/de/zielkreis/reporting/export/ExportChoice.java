package de.zielkreis.reporting.export;

import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.Set;

/** What a person last chose for a file of the Zielmatrix, so that the next one looks the same. */
@Entity
public class ExportChoice {

    private static final String SEPARATOR = ",";

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "person_id"))
    private PersonId personId;

    @Enumerated(EnumType.STRING)
    private FileFormat format = FileFormat.XLSX;

    private String hiddenColumns = "";

    @Version
    private Long version;

    protected ExportChoice() {
    }

    /** Somebody who has not chosen anything yet gets a workbook with everything. */
    public ExportChoice(PersonId person) {
        this.personId = person;
    }

    public void choose(FileFormat newFormat, ColumnChoice columns) {
        this.format = newFormat;
        this.hiddenColumns = String.join(SEPARATOR, columns.hidden());
    }

    public FileFormat format() {
        return format;
    }

    public ColumnChoice columns() {
        return ColumnChoice.without(Set.of(hiddenColumns.split(SEPARATOR)));
    }
}
