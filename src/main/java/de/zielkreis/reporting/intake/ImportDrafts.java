package de.zielkreis.reporting.intake;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The files that wait for somebody. */
interface ImportDrafts extends Repository<ImportDraft, UUID> {

    ImportDraft save(ImportDraft draft);

    void flush();

    @Query("select d from ImportDraft d where d.id = :id and d.municipalityId = :municipality and d.personId = :person and d.expiresAt > :now")
    Optional<ImportDraft> find(UUID id, MunicipalityId municipality, PersonId person, Instant now);

    @Query("select d from ImportDraft d where d.municipalityId = :municipality and d.personId = :person and d.expiresAt > :now")
    Optional<ImportDraft> of(MunicipalityId municipality, PersonId person, Instant now);

    @Modifying
    @Query("delete from ImportDraft d where d.expiresAt <= :now or d.municipalityId = :municipality and d.personId = :person")
    void clear(MunicipalityId municipality, PersonId person, Instant now);

    @Modifying
    @Query(value = "update import_draft set rows_read = :rows where id = :id", nativeQuery = true)
    void progress(UUID id, int rows);
}
