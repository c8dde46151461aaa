package de.zielkreis.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The part of a municipality for which a station runs.
 *
 * @param name of the Planungsraum or the part of the network; null for the whole municipality
 */
@Embeddable
public record Scope(@Enumerated(EnumType.STRING) @Column(name = "scope_kind") ScopeKind kind, @Column(name = "scope_name") String name) {

    public static final Scope WHOLE = new Scope(ScopeKind.WHOLE, null);

    /** @throws IllegalArgumentException when a name is missing, or given for the whole municipality */
    public Scope {
        if ((kind == ScopeKind.WHOLE) != (name == null)) {
            throw new IllegalArgumentException("A part has a name, the whole has none");
        }
    }
}
