package de.zielkreis.transfer.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One thing a practice can be found by: a life phase, a field of action or a standard, by its code. */
@Embeddable
record Facet(@Enumerated(EnumType.STRING) @Column(name = "kind") FacetKind kind, @Column(name = "code") String code) {
}
