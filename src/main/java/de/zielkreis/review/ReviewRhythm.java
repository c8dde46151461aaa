package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.MunicipalityId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** When the quarters of a municipality open by themselves, and how long each step may take. */
@Entity
public class ReviewRhythm {

    private static final int USUAL_LEAD = 14;
    private static final int USUAL_ASSESSMENT = 18;
    private static final int USUAL_RELEASE = 14;
    private static final int USUAL_DECISION = 28;

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    private boolean opensItself = true;
    private int leadDays = USUAL_LEAD;
    private int daysToAssess = USUAL_ASSESSMENT;
    private int daysToRelease = USUAL_RELEASE;
    private int daysToDecide = USUAL_DECISION;

    @Version
    private Long version;

    protected ReviewRhythm() {
    }

    private ReviewRhythm(MunicipalityId municipality) {
        this.municipalityId = municipality;
    }

    /** The rhythm of a municipality that has chosen none. */
    public static ReviewRhythm usual(MunicipalityId municipality) {
        return new ReviewRhythm(municipality);
    }

    /**
     * @param leadDays how many days before the last day of a quarter it opens, 0 to 60
     * @throws IllegalArgumentException for numbers of days that no quarter has room for
     */
    public void choose(boolean opensItself, int leadDays, int daysToAssess, int daysToRelease, int daysToDecide) {
        if (leadDays < 0 || leadDays > 60 || daysToAssess < 1 || daysToRelease < 1 || daysToDecide < 1) {
            throw new IllegalArgumentException("No such rhythm");
        }
        this.opensItself = opensItself;
        this.leadDays = leadDays;
        this.daysToAssess = daysToAssess;
        this.daysToRelease = daysToRelease;
        this.daysToDecide = daysToDecide;
    }

    /** The day on which a quarter opens: so many days before its last one. */
    public LocalDate openingDay(Quarter quarter) {
        return quarter.lastDay().minusDays(leadDays);
    }

    /** The quarter that should have been opened by a day: the newest one whose opening day has come. */
    public Quarter dueBy(LocalDate day) {
        Quarter current = Quarter.of(day);
        return day.isBefore(openingDay(current)) ? current.previous() : current;
    }

    /** The next day after the given one on which a quarter opens. */
    public LocalDate nextOpening(LocalDate day) {
        return openingDay(dueBy(day).next());
    }

    public MunicipalityId municipalityId() {
        return municipalityId;
    }

    public boolean opensItself() {
        return opensItself;
    }

    public int leadDays() {
        return leadDays;
    }

    public int daysToAssess() {
        return daysToAssess;
    }

    public int daysToRelease() {
        return daysToRelease;
    }

    public int daysToDecide() {
        return daysToDecide;
    }

    /** -1 as long as the municipality has chosen nothing. */
    public long version() {
        return version == null ? -1 : version;
    }
}
