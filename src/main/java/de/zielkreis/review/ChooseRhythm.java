package de.zielkreis.review;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.Conflict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a municipality choose its rhythm; quarters that are already open keep their dates. */
@Component
public class ChooseRhythm {

    private final ReviewRhythms rhythms;

    ChooseRhythm(ReviewRhythms rhythms) {
        this.rhythms = rhythms;
    }

    @Transactional(readOnly = true)
    public ReviewRhythm of(MunicipalityId municipality) {
        return rhythms.of(municipality);
    }

    /**
     * The numbers of days are checked by the form; see {@link ReviewRhythm#choose}.
     *
     * @param version the version that the person saw
     * @throws Conflict when somebody else has chosen since
     */
    @Transactional
    public void choose(MunicipalityId municipality, long version, boolean opensItself, int leadDays, int daysToAssess, int daysToRelease,
            int daysToDecide) {
        ReviewRhythm rhythm = rhythms.of(municipality);
        if (rhythm.version() != version) {
            throw new Conflict("refused.concurrent");
        }
        rhythm.choose(opensItself, leadDays, daysToAssess, daysToRelease, daysToDecide);
        rhythms.save(rhythm);
    }
}
