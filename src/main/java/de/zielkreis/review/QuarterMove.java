package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.models.ModelMove;
import de.zielkreis.models.RunningInstance;
import de.zielkreis.municipalities.Municipalities;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Open quarters go on to the newest model when the application starts. */
@Component
class QuarterMove implements ModelMove {

    /** The models under which steps had no end of their own; whoever began there gets time before the first one ends. */
    private static final Set<String> WITHOUT_DEADLINES = Set.of("1", "2");

    private final QuarterlyReviews reviews;
    private final Assessments assessments;
    private final Municipalities municipalities;
    private final Clock clock;

    QuarterMove(QuarterlyReviews reviews, Assessments assessments, Municipalities municipalities, Clock clock) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Override
    public String processKey() {
        return OpenQuarter.PROCESS;
    }

    @Override
    public boolean atStart() {
        return true;
    }

    @Override
    public void prepare(RunningInstance instance) {
        if (WITHOUT_DEADLINES.contains(instance.versionTag())) {
            QuarterlyReview review = review(instance);
            boolean assessing = assessments.findByReviewIdOrderByPosition(review.id()).stream().anyMatch(Assessment::awaited);
            review.giveTime(assessing, LocalDate.now(clock));
            reviews.flush();
        }
    }

    private QuarterlyReview review(RunningInstance instance) {
        Quarter quarter = Quarter.parse(instance.businessKey().substring(instance.businessKey().indexOf('/') + 1));
        return municipalities.findByKey(instance.municipalityKey())
                .flatMap(municipality -> reviews.findByMunicipalityIdAndQuarter(municipality.id(), quarter)).orElseThrow();
    }
}
