package de.zielkreis.goals;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

/** The {@link Product}s of municipalities. */
public interface Products extends CrudRepository<Product, ProductId> {

    Optional<Product> findByIdAndMunicipalityId(ProductId id, MunicipalityId municipality);

    List<Product> findByMunicipalityId(MunicipalityId municipality);
}
