package de.zielkreis.review;

import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.TrafficLight;
import de.zielkreis.review.CommentQuarter.Commented;
import de.zielkreis.review.CommentQuarter.Comments;
import de.zielkreis.review.CommentQuarter.Statement;
import de.zielkreis.review.QuarterOverviews.GoalLine;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the agenda of the steering group: what is up for decision, most urgent first, and what was said about it. */
@Component
@Transactional(readOnly = true)
public class Agendas {

    static final List<TrafficLight> ORDER = List.of(TrafficLight.RED, TrafficLight.YELLOW, TrafficLight.GREY, TrafficLight.GREEN);

    /** Red, yellow, grey, and then what is on track. */
    public static final Comparator<GoalLine> MOST_URGENT_FIRST = Comparator.comparing(goal -> ORDER.indexOf(goal.assessment().light()));

    private final QuarterOverviews overviews;
    private final OpenMatters matters;
    private final CommentQuarter comments;

    Agendas(QuarterOverviews overviews, OpenMatters matters, CommentQuarter comments) {
        this.overviews = overviews;
        this.matters = matters;
        this.comments = comments;
    }

    public Agenda of(QuarterlyReview review) {
        Set<SubGoalId> up = matters.of(review).stream().map(Assessment::subGoalId).collect(Collectors.toSet());
        Comments said = comments.of(review);
        return new Agenda(review, overviews.of(review).goals().stream().filter(goal -> up.contains(goal.goalId()))
                .sorted(MOST_URGENT_FIRST).map(goal -> new Item(goal, said.on(goal.goalId()))).toList(), said);
    }

    /** What the steering group has to talk about in a quarter: red first, then yellow, grey, and what it put off before. */
    public record Agenda(QuarterlyReview review, List<Item> items, Comments comments) {

        public List<Item> undecided() {
            return items.stream().filter(item -> item.goal().decision() == null).toList();
        }

        /** The members who had nothing to remark. */
        public List<Commented> withoutRemark() {
            return comments.withoutRemark();
        }
    }

    /** One goal on the agenda with what the members said about it. */
    public record Item(GoalLine goal, List<Statement> comments) {
    }
}
