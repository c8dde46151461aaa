package de.zielkreis.cycle;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The German words for stations and standards where no template writes them. */
@Component
public class CycleWords {

    private final MessageSource messages;

    CycleWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Under which heading the tasks of a round stand. */
    public String topic(QualityCycle cycle) {
        return "Qualitätskreislauf, Runde " + cycle.round();
    }

    /** Under which heading the tasks of a station stand. */
    public String topic(StationRun run) {
        return "Qualitätskreislauf, Runde " + run.round() + " · Station " + run.station().number() + " " + label(run.station());
    }

    public String label(Station station) {
        return word("Station." + station);
    }

    public String label(PreventionStandard standard) {
        return word("PreventionStandard." + standard);
    }

    public String label(Rating rating) {
        return word("Rating." + rating);
    }

    /** For example "ganze Kommune" or "Planungsraum Innenstadt". */
    public String label(Scope scope) {
        String kind = word("ScopeKind." + scope.kind());
        return scope.name() == null ? kind : kind + " " + scope.name();
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.GERMANY);
    }
}
