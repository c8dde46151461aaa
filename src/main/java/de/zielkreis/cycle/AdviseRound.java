package de.zielkreis.cycle;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the advice with which a round begins, so that it can be read later beside what was chosen. */
@Component
public class AdviseRound {

    private final Recommendations recommendations;

    AdviseRound(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(QualityCycle cycle, List<Advice> advice) {
        advice.forEach(about -> recommendations.save(new Recommendation(cycle.municipalityId(), cycle.round(), about)));
    }

    /** What was recommended when the round began. */
    @Transactional(readOnly = true)
    public List<Advice> of(MunicipalityId municipality, int round) {
        return recommendations.of(municipality).stream().filter(found -> found.round() == round).map(Recommendation::advice)
                .sorted(Comparator.comparing(Advice::station)).toList();
    }
}
