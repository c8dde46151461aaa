package de.zielkreis.review;

import static java.util.stream.Collectors.toMap;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.Refused;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Opens the quarters whose day has come. It looks at what should be open and is not, so it does not matter how often it
 * runs, on how many nodes, or how long the application was down: every quarter opens at most once.
 */
@Component
public class ReconcileQuarters {

    private static final Logger LOG = LoggerFactory.getLogger(ReconcileQuarters.class);

    private final QuarterlyReviews reviews;
    private final ReviewRhythms rhythms;
    private final Municipalities municipalities;
    private final OpenQuarter opening;

    ReconcileQuarters(QuarterlyReviews reviews, ReviewRhythms rhythms, Municipalities municipalities, OpenQuarter opening) {
        this.reviews = reviews;
        this.rhythms = rhythms;
        this.municipalities = municipalities;
        this.opening = opening;
    }

    /**
     * Each municipality is opened in a transaction of its own; one that cannot be opened does not keep the others waiting.
     *
     * @return how many quarters were opened
     */
    public int reconcile(LocalDate today) {
        return reconcile(reviews.steering(today), today);
    }

    /** The same for one municipality, for example when it has just chosen another rhythm. */
    public int reconcile(MunicipalityId municipality, LocalDate today) {
        return reconcile(reviews.steering(today).stream().filter(one -> one.municipality().equals(municipality)).toList(), today);
    }

    private int reconcile(List<SteeringMunicipality> steeringToday, LocalDate today) {
        Map<MunicipalityId, ReviewRhythm> chosen = rhythms.findAll().stream().collect(toMap(ReviewRhythm::municipalityId, rhythm -> rhythm));
        Quarter current = Quarter.of(today);
        Set<OpenedQuarter> opened = new HashSet<>(reviews.openedIn(List.of(current, current.previous())));
        int count = 0;
        for (SteeringMunicipality steering : steeringToday) {
            ReviewRhythm rhythm = chosen.getOrDefault(steering.municipality(), ReviewRhythm.usual(steering.municipality()));
            Quarter due = rhythm.dueBy(today);
            boolean adoptedInTime = !steering.adoptedOn().isAfter(rhythm.openingDay(due)) && !steering.planFrom().isAfter(due.lastDay());
            if (rhythm.opensItself() && adoptedInTime && opened.add(new OpenedQuarter(steering.municipality(), due)) && open(steering, due, today)) {
                count++;
            }
        }
        return count;
    }

    private boolean open(SteeringMunicipality steering, Quarter quarter, LocalDate today) {
        Municipality municipality = municipalities.findById(steering.municipality()).orElseThrow();
        try {
            opening.openByItself(municipality, quarter, today);
            LOG.info("Quartal {} für {} eröffnet.", quarter.label(), municipality.displayName());
            return true;
        } catch (DataIntegrityViolationException | Conflict somebodyWasFaster) {
            return false;
        } catch (Refused notNow) {
            LOG.info("Quartal {} für {} bleibt zu: {}.", quarter.label(), municipality.displayName(), notNow.getMessage());
            return false;
        }
    }
}
