package de.zielkreis.municipalities;

import java.util.Arrays;
import java.util.List;

/**
 * A group that is asked together: everybody who holds a role in a municipality, or belongs to an advisory office.
 *
 * @param place key of the municipality, or id of the office
 */
public record Addressee(String place, String roleCode) {

    /** Every group that can be asked in a municipality. */
    public static List<String> groupsOf(Municipality municipality) {
        return Arrays.stream(Role.values()).map(role -> new Addressee(municipality.key(), role.code()).toString()).toList();
    }

    @Override
    public String toString() {
        return place + ":" + roleCode;
    }
}
