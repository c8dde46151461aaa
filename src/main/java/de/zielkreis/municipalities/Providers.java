package de.zielkreis.municipalities;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

/** The providers that carry measures of municipalities. */
public interface Providers extends CrudRepository<Provider, ProviderId> {

    List<Provider> findByMunicipalityIdOrderByName(MunicipalityId municipality);
}
