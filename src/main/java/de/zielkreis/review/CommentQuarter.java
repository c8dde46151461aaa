package de.zielkreis.review;

import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the members of the steering group say about the goals on their agenda before they decide. */
@Component
public class CommentQuarter {

    private final QuarterComments comments;
    private final People people;
    private final Clock clock;

    CommentQuarter(QuarterComments comments, People people, Clock clock) {
        this.comments = comments;
        this.people = people;
        this.clock = clock;
    }

    /** @param texts one per goal at most; none at all means "keine Anmerkung" */
    @Transactional(propagation = Propagation.MANDATORY)
    public void comment(QuarterlyReview review, Collection<GoalComment> texts, PersonId by) {
        QuarterComment comment = comments.findByReviewIdAndPersonId(review.id(), by).orElseGet(() -> new QuarterComment(review, by));
        comment.say(texts, clock.instant());
        comments.save(comment);
    }

    /** Everything said so far, oldest first. */
    @Transactional(readOnly = true)
    public Comments of(QuarterlyReview review) {
        List<QuarterComment> found = comments.findByReviewIdOrderByCommentedAt(review.id());
        Map<PersonId, String> names = people.namesOf(found.stream().map(QuarterComment::personId).collect(Collectors.toSet()));
        return new Comments(found.stream().map(comment -> new Commented(names.getOrDefault(comment.personId(), ""),
                comment.commentedAt(), comment.goals())).toList());
    }

    /** All comments on a quarter. */
    public record Comments(List<Commented> all) {

        /** What was said about one goal. */
        public List<Statement> on(SubGoalId goal) {
            return all.stream().flatMap(commented -> commented.goals().stream().filter(text -> text.subGoalId().equals(goal))
                    .map(text -> new Statement(commented.who(), commented.at(), text.wording()))).toList();
        }

        /** Those who had nothing to say about any goal. */
        public List<Commented> withoutRemark() {
            return all.stream().filter(commented -> commented.goals().isEmpty()).toList();
        }
    }

    /** The comment of one member. */
    public record Commented(String who, Instant at, Collection<GoalComment> goals) {
    }

    /** What one member said about one goal. */
    public record Statement(String who, Instant at, String wording) {
    }
}
