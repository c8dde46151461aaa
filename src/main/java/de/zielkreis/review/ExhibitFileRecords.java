package de.zielkreis.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored contents of files. */
interface ExhibitFileRecords extends Repository<ExhibitFile, UUID> {

    void save(ExhibitFile file);

    Optional<ExhibitFile> findByExhibitId(UUID exhibit);

    @Modifying
    @Query("delete from ExhibitFile f where f.exhibitId = :exhibit")
    void remove(UUID exhibit);
}
