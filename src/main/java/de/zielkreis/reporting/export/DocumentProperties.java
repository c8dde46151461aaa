package de.zielkreis.reporting.export;

import de.zielkreis.shell.German;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/** What the properties of the file say; they depend on the matrix alone, so that the same state gives the same file. */
final class DocumentProperties {

    private static final String APPLICATION = "Zielkreis";

    private final ExportedMatrix exported;

    DocumentProperties(ExportedMatrix exported) {
        this.exported = exported;
    }

    void writeTo(POIXMLProperties properties) {
        String municipality = exported.matrix().municipalityName();
        // Noon, so that programs that show the time of Greenwich name the same day.
        Instant day = exported.matrix().asOf().atTime(12, 0).atZone(German.ZONE).toInstant();
        CoreProperties core = properties.getCoreProperties();
        core.setTitle(CellText.legal(MatrixSheet.NAME + " " + municipality));
        core.setSubjectProperty(exported.asOf().title());
        core.setCategory("Präventionskette");
        core.setKeywords("Zielmatrix, Leitziele, Teilziele, Maßnahmen, Kennzahlen");
        core.setCreator(APPLICATION);
        core.setCreated(Optional.of(Date.from(day)));
        core.setModified(Optional.of(Date.from(day)));
        core.setLastModifiedByUser(APPLICATION);
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(APPLICATION);
        properties.getExtendedProperties().getUnderlyingProperties().setCompany(CellText.legal(municipality));
    }
}
