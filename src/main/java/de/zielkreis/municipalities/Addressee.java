package de.zielkreis.municipalities;

/**
 * A group that is asked together: everybody who holds a role in a municipality, or belongs to an advisory office.
 *
 * @param place key of the municipality, or id of the office
 */
public record Addressee(String place, String roleCode) {

    @Override
    public String toString() {
        return place + ":" + roleCode;
    }
}
