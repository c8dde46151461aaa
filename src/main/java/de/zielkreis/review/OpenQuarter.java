package de.zielkreis.review;

import de.zielkreis.goals.ActionPlan;
import de.zielkreis.goals.ActionPlans;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.SubGoal;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.ProcessGateway;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a quarter: fixes the goals it looks at and starts the process that leads through it. */
@Component
public class OpenQuarter {

    /** Key of the process and of the decisions whose versions the quarter keeps. */
    public static final String PROCESS = "quarterlyReview";
    static final String DECISION = "trafficLight";
    static final String COURSE_DECISION = "courseCorrection";

    private final ActionPlans plans;
    private final SubGoals goals;
    private final QuarterlyReviews reviews;
    private final Assessments assessments;
    private final ReviewRhythms rhythms;
    private final ProcessGateway processes;

    OpenQuarter(ActionPlans plans, SubGoals goals, QuarterlyReviews reviews, Assessments assessments, ReviewRhythms rhythms,
            ProcessGateway processes) {
        this.plans = plans;
        this.goals = goals;
        this.reviews = reviews;
        this.assessments = assessments;
        this.rhythms = rhythms;
        this.processes = processes;
    }

    /** The quarter a coordinator can open today: the current one, when a plan covers it and nobody has opened it. */
    @Transactional(readOnly = true)
    public Optional<Quarter> openable(MunicipalityId municipality, LocalDate today) {
        Quarter current = Quarter.of(today);
        return plans.activeOn(municipality, today).map(plan -> current)
                .filter(quarter -> reviews.findByMunicipalityIdAndQuarter(municipality, quarter).isEmpty());
    }

    /**
     * Opens the quarter; every active Teilziel becomes a task of its coordinator.
     *
     * @throws Conflict when the quarter is already open or closed
     * @throws org.springframework.dao.DataIntegrityViolationException when somebody opens it at this very moment
     * @throws Refused when it lies in the future, no adopted plan covers it, or no goal is active
     */
    @Transactional
    public void open(Municipality municipality, Quarter quarter, Actor by, LocalDate on) {
        by.mustHold(municipality.id(), Role.COORDINATOR);
        start(municipality, quarter, by.id(), on);
    }

    /**
     * The quarter's day has come and it opens without anybody.
     *
     * @throws Conflict when the quarter is already open or closed
     * @throws org.springframework.dao.DataIntegrityViolationException when it is opened elsewhere at this very moment
     * @throws Refused when no adopted plan covers it, or no goal is active
     */
    @Transactional
    public void openByItself(Municipality municipality, Quarter quarter, LocalDate on) {
        start(municipality, quarter, null, on);
    }

    private void start(Municipality municipality, Quarter quarter, PersonId by, LocalDate on) {
        if (reviews.findByMunicipalityIdAndQuarter(municipality.id(), quarter).isPresent()) {
            throw new Conflict("review.alreadyOpen", quarter.label());
        }
        if (quarter.firstDay().isAfter(on)) {
            throw new Refused("quarter", "review.future", quarter.label());
        }
        ActionPlan plan = plans.activeOn(municipality.id(), on).filter(found -> found.covers(quarter))
                .orElseThrow(() -> new Refused("quarter", "review.noPlan", quarter.label()));
        List<SubGoal> active = goals.activeOf(municipality.id());
        if (active.isEmpty()) {
            throw new Refused("quarter", "review.noGoals");
        }
        QuarterlyReview review = reviews.save(new QuarterlyReview(plan, quarter, by, on, rhythms.of(municipality.id()),
                processes.currentDecisionVersion(DECISION), processes.currentDecisionVersion(COURSE_DECISION)));
        reviews.flush();
        for (int position = 1; position <= active.size(); position++) {
            assessments.save(new Assessment(review, active.get(position - 1), position));
        }
        processes.start(PROCESS, businessKey(municipality, quarter), municipality, by,
                Map.of("reviewId", review.id().toString(), "trafficLightVersion", review.decisionVersion()));
    }

    /** What the process instance is about, for example BI/2026-Q4. */
    public static String businessKey(Municipality municipality, Quarter quarter) {
        return municipality.key() + "/" + quarter.code();
    }

    /** The short sign of the municipality in a business key. */
    public static String municipalityKey(String businessKey) {
        return businessKey.substring(0, businessKey.indexOf('/'));
    }
}
