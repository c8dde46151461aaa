package de.zielkreis.municipalities;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

/** The departments of municipalities. */
public interface Departments extends CrudRepository<Department, DepartmentId> {

    List<Department> findByMunicipalityIdOrderByName(MunicipalityId municipality);
}
