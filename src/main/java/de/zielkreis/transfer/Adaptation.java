package de.zielkreis.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What is agreed with a provider so that the practice fits: who does what, until when. */
@Embeddable
public record Adaptation(String who, String what, @Column(name = "until_day") LocalDate until) {
}
