package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import org.springframework.data.repository.CrudRepository;

/** The {@link Product}s of municipalities. */
public interface Products extends CrudRepository<Product, ProductId> {

    List<Product> findByMunicipalityId(MunicipalityId municipality);
}
