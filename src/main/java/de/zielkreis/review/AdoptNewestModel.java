package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.tasks.ModelChange;
import de.zielkreis.tasks.OutdatedInstance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings open quarters on to the newest model when the application starts, before anybody can ask for a page. */
@Component
class AdoptNewestModel implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AdoptNewestModel.class);

    /** The models under which steps had no end of their own; whoever began there gets time before the first one ends. */
    private static final Set<String> WITHOUT_DEADLINES = Set.of("1", "2");

    private final ModelChange models;
    private final QuarterlyReviews reviews;
    private final Assessments assessments;
    private final Municipalities municipalities;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean done;

    AdoptNewestModel(ModelChange models, QuarterlyReviews reviews, Assessments assessments, Municipalities municipalities,
            TransactionTemplate transaction, Clock clock) {
        this.models = models;
        this.reviews = reviews;
        this.assessments = assessments;
        this.municipalities = municipalities;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One that cannot be moved goes on under its older model and does not keep the others waiting. */
    @Override
    public void start() {
        for (OutdatedInstance outdated : models.outdated(OpenQuarter.PROCESS)) {
            try {
                transaction.executeWithoutResult(status -> adopt(outdated));
                LOG.info("{} geht nach dem neuen Ablauf weiter.", outdated.businessKey());
            } catch (RuntimeException refused) {
                LOG.warn("{} bleibt beim bisherigen Ablauf: {}", outdated.businessKey(), refused.getMessage());
            }
        }
        done = true;
    }

    private void adopt(OutdatedInstance outdated) {
        if (WITHOUT_DEADLINES.contains(outdated.versionTag())) {
            QuarterlyReview review = review(outdated);
            boolean assessing = assessments.findByReviewIdOrderByPosition(review.id()).stream().anyMatch(Assessment::awaited);
            review.giveTime(assessing, LocalDate.now(clock));
            reviews.flush();
        }
        models.adopt(outdated);
    }

    private QuarterlyReview review(OutdatedInstance outdated) {
        Quarter quarter = Quarter.parse(outdated.businessKey().substring(outdated.businessKey().indexOf('/') + 1));
        return municipalities.findByKey(outdated.municipalityKey())
                .flatMap(municipality -> reviews.findByMunicipalityIdAndQuarter(municipality.id(), quarter)).orElseThrow();
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    /** Before the demo data and the web server. */
    @Override
    public int getPhase() {
        return -10;
    }
}
