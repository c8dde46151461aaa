package de.zielkreis.municipalities;

import org.springframework.data.repository.CrudRepository;

/** Which advisory office accompanies which municipality. */
public interface Accompaniments extends CrudRepository<Accompaniment, Accompaniment.Key> {

    boolean existsByMunicipalityId(MunicipalityId municipality);
}
