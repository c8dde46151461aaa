package de.zielkreis.notices;

import de.zielkreis.municipalities.Addressee;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.Grant;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.tasks.DueTask;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who is reminded.
 *
 * @param email null when it is not known
 * @param toldAt up to when the person has been told, or null
 * @param grants the roles of the day
 * @param offices the advisory offices of the day
 */
record Reader(PersonId id, String name, String email, Rhythm rhythm, Instant toldAt, List<Grant> grants, List<Office> offices) {

    /** Whether the person has a role today; others are told nothing. */
    boolean inUse() {
        return !grants.isEmpty() || !offices.isEmpty();
    }

    /** The groups that are asked together with this person. */
    Set<String> groups() {
        return Stream.concat(offices.stream().map(Office::group),
                grants.stream().map(grant -> new Addressee(grant.municipalityKey(), grant.role().code()).toString())).collect(Collectors.toSet());
    }

    Set<MunicipalityId> municipalities() {
        return grants.stream().map(Grant::municipalityId).collect(Collectors.toSet());
    }

    /**
     * Whether a task is one for today's roles of the person; one in a process of another municipality may be addressed to their own, and one
     * for an advisory office counts as long as the office accompanies the municipality.
     */
    boolean works(DueTask task) {
        return offices.stream().filter(office -> office.group().equals(task.addressee())).findFirst()
                .map(office -> office.accompanied().contains(task.municipalityId()))
                .orElseGet(() -> municipalities().contains(task.municipalityId()) || task.addressee() != null && groups().contains(task.addressee()));
    }

    /** The municipalities in which the person is Leitung, each once. */
    List<Grant> led() {
        return grants.stream().filter(grant -> grant.role() == Role.LEADERSHIP).distinct().toList();
    }

    boolean holds(MunicipalityId municipality, String roleCode) {
        return grants.stream().anyMatch(grant -> grant.municipalityId().equals(municipality) && grant.role().code().equals(roleCode));
    }

    /** The same person as one municipality sees them. */
    Reader in(MunicipalityId municipality) {
        return new Reader(id, name, email, rhythm, toldAt, grants.stream().filter(grant -> grant.municipalityId().equals(municipality)).toList(),
                offices.stream().map(office -> office.in(municipality)).toList());
    }

    /** An advisory office with the municipalities that it accompanies. */
    record Office(BodyId id, Set<MunicipalityId> accompanied) {

        /** How tasks address everybody in it. */
        String group() {
            return new Addressee(id.toString(), Role.ADVISORY_OFFICE.code()).toString();
        }

        private Office in(MunicipalityId municipality) {
            return new Office(id, accompanied.contains(municipality) ? Set.of(municipality) : Set.of());
        }
    }
}
