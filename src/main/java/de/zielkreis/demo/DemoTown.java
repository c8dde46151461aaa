package de.zielkreis.demo;

import de.zielkreis.municipalities.DepartmentId;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.Person;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.ProviderId;
import java.util.Map;

/**
 * A demo municipality with what its file names, by the names of the file.
 *
 * @param memberCoordinators of the members of an alliance that have one, by the sign of the member
 */
record DemoTown(Municipality municipality, Map<String, DepartmentId> departments, Map<String, ProviderId> providers,
        Map<String, Person> people, PersonId coordinator, Map<String, PersonId> memberCoordinators) {
}
