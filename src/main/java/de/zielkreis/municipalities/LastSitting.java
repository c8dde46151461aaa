package de.zielkreis.municipalities;

import java.time.LocalDate;

/** The day on which a body last sat. */
public record LastSitting(BodyId bodyId, LocalDate on) {
}
