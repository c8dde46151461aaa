package de.zielkreis.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A light that everybody in the municipality may see, with its reason and the quarter it speaks of. */
@Embeddable
public record ReleasedLight(
        @Enumerated(EnumType.STRING) @Column(name = "light") TrafficLight colour,
        @Column(name = "light_reason") String reason,
        @Column(name = "light_quarter") Quarter quarter,
        @Column(name = "light_released_on") LocalDate releasedOn) {
}
