package de.zielkreis.review.web;

import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.review.QuarterTurns;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.QuarterlyReviews;
import de.zielkreis.review.ReviewSteps;
import de.zielkreis.review.process.ReminderLadder;
import de.zielkreis.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page "Wer ist dran": with names for the coordination and for chairs, in numbers for all others. */
@Controller
class TurnsController {

    private final QuarterlyReviews reviews;
    private final QuarterTurns turns;
    private final ReviewSteps steps;
    private final ReminderLadder ladder;
    private final Clock clock;

    TurnsController(QuarterlyReviews reviews, QuarterTurns turns, ReviewSteps steps, ReminderLadder ladder, Clock clock) {
        this.reviews = reviews;
        this.turns = turns;
        this.steps = steps;
        this.ladder = ladder;
        this.clock = clock;
    }

    @GetMapping("/municipalities/{municipality}/quarters/{quarter}/turns")
    String show(Visit visit, @PathVariable String quarter, Model page) {
        visit.mustHold(Role.COORDINATOR, Role.STEERING_GROUP, Role.PROJECT_GROUP, Role.LEADERSHIP);
        QuarterlyReview review = reviews.findByMunicipalityIdAndQuarter(visit.municipalityId(), QuarterCode.parse(quarter))
                .orElseThrow(NotFound::new);
        page.addAttribute("visit", visit);
        page.addAttribute("review", review);
        page.addAttribute("steps", steps.of(review));
        page.addAttribute("turns", turns.of(visit, review, ladder.ladder(), LocalDate.now(clock)));
        return "review/turns";
    }
}
