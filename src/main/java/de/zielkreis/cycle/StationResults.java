package de.zielkreis.cycle;

import de.zielkreis.municipalities.MunicipalityId;

/** What a station shows on its page of the results it has brought; one for each station. */
public interface StationResults {

    Station station();

    /** Thymeleaf fragment that shows them; it finds the content as {@code results} and the visit as {@code visit}. */
    String fragment();

    Object of(MunicipalityId municipality);
}
