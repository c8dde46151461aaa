package de.zielkreis.reporting.intake;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The imports of municipalities: they are added and read, nothing else. */
public interface MatrixImports extends Repository<MatrixImport, UUID> {

    void save(MatrixImport done);

    /** The newest first. */
    List<MatrixImport> findByMunicipalityIdOrderByImportedAtDesc(MunicipalityId municipality, Limit limit);
}
