package de.zielkreis.cycle.strategy;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The editions of the Handlungskonzepte of municipalities. */
public interface PreventionStrategies extends CrudRepository<PreventionStrategy, UUID> {

    /** The newest edition first. */
    List<PreventionStrategy> findByMunicipalityIdOrderByEditionDesc(MunicipalityId municipality);

    Optional<PreventionStrategy> findFirstByMunicipalityIdOrderByEditionDesc(MunicipalityId municipality);

    /** The edition with its answers. */
    @Query("select s from PreventionStrategy s left join fetch s.answers where s.municipalityId = :municipality and s.edition = :edition")
    Optional<PreventionStrategy> of(MunicipalityId municipality, int edition);

    /** The edition that holds now. */
    @Query("""
            select s from PreventionStrategy s where s.municipalityId = :municipality
            and s.state = de.zielkreis.cycle.strategy.StrategyState.ADOPTED""")
    Optional<PreventionStrategy> adopted(MunicipalityId municipality);
}
