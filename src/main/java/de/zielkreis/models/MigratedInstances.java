package de.zielkreis.models;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The instances of every migration, one by one. */
public interface MigratedInstances extends Repository<MigratedInstance, UUID> {

    void saveAll(Iterable<MigratedInstance> instances);

    @Query("select i from MigratedInstance i where i.id = :id")
    Optional<MigratedInstance> of(UUID id);

    @Query("""
            select i from MigratedInstance i where i.migrationId = :migration and i.outcome = :outcome order by i.position""")
    List<MigratedInstance> of(MigrationId migration, MoveOutcome outcome, Limit limit);

    @Query("""
            select new de.zielkreis.models.MoveCount(i.migrationId, i.outcome, count(i)) from MigratedInstance i
            where i.migrationId in :migrations group by i.migrationId, i.outcome""")
    List<MoveCount> counts(Collection<MigrationId> migrations);
}
