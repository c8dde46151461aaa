package de.zielkreis.start.web;

import de.zielkreis.bodies.MeetingRhythms;
import de.zielkreis.goals.GoalMatrices;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.municipalities.Memberships;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Role;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.review.OpenQuarter;
import de.zielkreis.review.QuarterOverviews;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.QuarterlyReviews;
import de.zielkreis.review.ReviewState;
import de.zielkreis.start.YearPictures;
import de.zielkreis.tasks.Chairs;
import de.zielkreis.tasks.TaskList;
import de.zielkreis.transfer.practice.CuratePractice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads each person to the page they need first. */
@Controller
class StartController {

    private static final int FIRST_TASKS = 5;

    private final Actors actors;
    private final Municipalities municipalities;
    private final Memberships memberships;
    private final TaskList tasks;
    private final QuarterlyReviews reviews;
    private final QuarterOverviews overviews;
    private final OpenQuarter opening;
    private final GoalMatrices matrices;
    private final YearPictures years;
    private final MeetingRhythms rhythms;
    private final CuratePractice curating;
    private final Chairs chairs;
    private final Clock clock;

    StartController(Actors actors, Municipalities municipalities, Memberships memberships, TaskList tasks,
            QuarterlyReviews reviews, QuarterOverviews overviews, OpenQuarter opening, GoalMatrices matrices, YearPictures years,
            MeetingRhythms rhythms, CuratePractice curating, Chairs chairs, Clock clock) {
        this.actors = actors;
        this.municipalities = municipalities;
        this.memberships = memberships;
        this.tasks = tasks;
        this.reviews = reviews;
        this.overviews = overviews;
        this.opening = opening;
        this.matrices = matrices;
        this.years = years;
        this.rhythms = rhythms;
        this.curating = curating;
        this.chairs = chairs;
        this.clock = clock;
    }

    @GetMapping("/")
    String start(Actor actor, Model page) {
        if (!actor.grants().isEmpty()) {
            return "redirect:/municipalities/" + actor.grants().get(0).municipalityKey();
        }
        page.addAttribute("actor", actor);
        if (actor.operator()) {
            page.addAttribute("municipalities", municipalities.count());
            return "start/operator";
        }
        page.addAttribute("municipalities", actors.accompaniedBy(actor));
        page.addAttribute("waitingPractices", curating.countWaiting(actor));
        return "start/advisoryOffice";
    }

    @GetMapping("/municipalities/{municipality}")
    String municipality(Visit visit, Model page) {
        LocalDate today = LocalDate.now(clock);
        List<QuarterlyReview> quarters = reviews.of(visit.municipalityId());
        GoalMatrix matrix = matrices.of(visit.municipality(), today);
        page.addAttribute("visit", visit);
        page.addAttribute("chairs", !chairs.groups(visit).isEmpty());
        page.addAttribute("matrix", matrix);
        page.addAttribute("year", years.of(visit));
        page.addAttribute("balance", StatusBalance.of(matrix));
        page.addAttribute("tasks", tasks.next(visit.actor(), FIRST_TASKS));
        page.addAttribute("waiting", tasks.waiting(visit.actor()));
        page.addAttribute("quarter", quarters.isEmpty() ? null : overviews.of(quarters.get(0)));
        page.addAttribute("snapshots", quarters.stream()
                .filter(quarter -> quarter.state() == ReviewState.CLOSED).map(QuarterlyReview::quarter).toList());
        page.addAttribute("reported", quarters.stream()
                .filter(QuarterlyReview::reportable).map(QuarterlyReview::quarter).findFirst().orElse(null));
        page.addAttribute("openable", visit.holds(Role.COORDINATOR)
                ? opening.openable(visit.municipalityId(), today).orElse(null) : null);
        if (visit.holds(Role.COORDINATOR)) {
            page.addAttribute("meetingsToPlan", rhythms.calling(visit.municipalityId()));
            return "start/municipality";
        }
        if (visit.holds(Role.LEADERSHIP)) {
            return "start/leadership";
        }
        if (visit.holds(Role.PLANNER)) {
            page.addAttribute("dueIn", Quarter.of(today));
            page.addAttribute("due", DueReading.in(matrix, Quarter.of(today)));
            return "start/planner";
        }
        if (visit.holds(Role.ADMINISTRATOR)) {
            page.addAttribute("holders", memberships.roleHolders(visit.municipalityId(), today));
            return "start/administrator";
        }
        return "start/municipality";
    }
}
