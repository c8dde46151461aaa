package de.zielkreis.models;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that was moved or tried, and what is under way. */
public interface Migrations extends Repository<Migration, MigrationId> {

    /** @throws org.springframework.dao.DataIntegrityViolationException when one of the same process is under way */
    Migration saveAndFlush(Migration migration);

    @Query("select m from Migration m where m.id = :id")
    Optional<Migration> of(MigrationId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Migration m where m.id = :id")
    Optional<Migration> lock(MigrationId id);

    @Query("select m from Migration m where m.openProcess = :processKey")
    Optional<Migration> underWay(String processKey);

    /** The newest first. */
    @Query("select m from Migration m where m.processKey = :processKey order by m.startedAt desc, m.id")
    List<Migration> of(String processKey, Limit limit);
}
