package de.zielkreis.review;

import de.zielkreis.bodies.AgendaSource;
import de.zielkreis.bodies.AgendaSuggestion;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.Body;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suggests the goals of a quarter on which the steering group has not decided. The light stands beside them once it is released
 * outside; before that the steering group only reads which goals are up, and the project group nothing.
 */
@Component
@Order(20)
class QuarterMatters implements AgendaSource {

    private final QuarterlyReviews reviews;
    private final OpenMatters matters;
    private final ReviewedGoals reviewed;
    private final MessageSource messages;

    QuarterMatters(QuarterlyReviews reviews, OpenMatters matters, ReviewedGoals reviewed, MessageSource messages) {
        this.reviews = reviews;
        this.matters = matters;
        this.reviewed = reviewed;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AgendaSuggestion> suggestionsFor(Body body) {
        return reviews.of(body.municipalityId()).stream().filter(review -> isUpFor(body, review)).flatMap(review -> {
            List<Assessment> open = matters.undecided(review).stream()
                    .sorted(Comparator.comparing(assessment -> Agendas.ORDER.indexOf(assessment.light()))).toList();
            Map<SubGoalId, GoalInMatrix> goals = reviewed.goals(body.municipalityId(), open.stream().map(Assessment::subGoalId).toList());
            return open.stream().map(assessment -> suggestion(review, assessment, goals.get(assessment.subGoalId())));
        }).toList();
    }

    private static boolean isUpFor(Body body, QuarterlyReview review) {
        return switch (body.kind()) {
            case STEERING_GROUP -> review.state() == ReviewState.SHARED || review.state() == ReviewState.RELEASED;
            case PROJECT_GROUP -> review.state() == ReviewState.RELEASED;
            case NETWORK, COMMITTEE, COUNCIL, ADVISORY_OFFICE -> false;
        };
    }

    private AgendaSuggestion suggestion(QuarterlyReview review, Assessment assessment, GoalInMatrix goal) {
        String quarter = review.quarter().label();
        String note = review.state().released() ? "Ampel " + quarter + ": "
                + messages.getMessage("TrafficLight." + assessment.light(), null, Locale.GERMANY) + ". " + assessment.lightReason()
                : "Zur Beratung im Quartal " + quarter + ".";
        return AgendaSuggestion.of("goal:" + assessment.subGoalId() + ":" + review.quarter().code(), "Teilziele zum Umsteuern",
                "Teilziel " + goal.number() + " " + goal.goal().title(), note, "/quarters/" + review.quarter().code() + "/agenda")
                .decidedElsewhere();
    }
}
