package de.zielkreis.bodies;

import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The editions of the Geschäftsordnungen of bodies. */
public interface RulesOfProcedures extends CrudRepository<RulesOfProcedure, UUID> {

    /** The newest edition first. */
    List<RulesOfProcedure> findByBodyIdOrderByEditionDesc(BodyId body);

    /** The rules that hold now, one edition for every body that has any. */
    @Query("""
            select r from RulesOfProcedure r where r.municipalityId = :municipality
            and r.edition = (select max(o.edition) from RulesOfProcedure o where o.bodyId = r.bodyId)""")
    List<RulesOfProcedure> currentIn(MunicipalityId municipality);

    /** Of the steering group, the newest edition first. */
    @Query("""
            select r from RulesOfProcedure r join Body b on b.id = r.bodyId
            where r.municipalityId = :municipality and b.kind = de.zielkreis.municipalities.BodyKind.STEERING_GROUP
            order by b.name, r.edition desc""")
    List<RulesOfProcedure> ofSteeringGroup(MunicipalityId municipality);

    /** What the steering group agreed last. */
    default Optional<RulesOfProcedure> current(MunicipalityId municipality) {
        return ofSteeringGroup(municipality).stream().findFirst();
    }
}
