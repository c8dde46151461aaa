package de.zielkreis.municipalities;

/** A group that is asked together: everybody who holds a role in a municipality. */
public record Addressee(String municipalityKey, String roleCode) {

    @Override
    public String toString() {
        return municipalityKey + ":" + roleCode;
    }
}
