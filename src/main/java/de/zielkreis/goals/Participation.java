package de.zielkreis.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A Beteiligung: who took part in shaping a measure, in which form and with what result; the result may be open. */
@Embeddable
public record Participation(
        @Column(name = "who") String who,
        @Column(name = "form") String form,
        @Column(name = "result") String result) {
}
