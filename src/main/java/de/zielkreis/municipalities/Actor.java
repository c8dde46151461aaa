package de.zielkreis.municipalities;

import de.zielkreis.shell.NotAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The person who acts, with the roles they hold today.
 *
 * @param grants roles in municipalities, the strongest first
 * @param advisoryOffices offices the person belongs to; what they accompany is looked up when needed, as it may be much
 * @param operator runs the installation, without any view of municipal data
 */
public record Actor(PersonId id, String name, List<Grant> grants, List<BodyId> advisoryOffices, boolean operator) {

    /** Whether the person holds one of the roles in that municipality today. */
    public boolean holds(MunicipalityId municipality, Role... roles) {
        return grants.stream().anyMatch(grant -> grant.municipalityId().equals(municipality)
                && Arrays.asList(roles).contains(grant.role()));
    }

    /** @throws NotAllowed when the person holds none of the roles there */
    public void mustHold(MunicipalityId municipality, Role... roles) {
        if (!holds(municipality, roles)) {
            throw new NotAllowed();
        }
    }

    /** The roles that make this person an addressee of group tasks. */
    public Stream<Addressee> addressees() {
        return Stream.concat(grants.stream().map(grant -> new Addressee(grant.municipalityKey(), grant.role().code())),
                advisoryOffices.stream().map(office -> new Addressee(office.toString(), Role.ADVISORY_OFFICE.code())));
    }
}
