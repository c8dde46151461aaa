package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.review.AssessedGoals.AssessedGoal;
import de.zielkreis.shell.Conflict;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What those who work on a quarter say to each other about its assessments, oldest first. */
@Component
public class AssessmentComments {

    private final AssessedGoals assessed;
    private final AssessmentCommentRecords records;
    private final People people;
    private final Clock clock;

    AssessmentComments(AssessedGoals assessed, AssessmentCommentRecords records, People people, Clock clock) {
        this.assessed = assessed;
        this.records = records;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @throws de.zielkreis.shell.NotFound for quarters and goals that the municipality does not have
     * @throws Conflict once the quarter is closed
     */
    @Transactional
    public void write(MunicipalityId municipality, Quarter quarter, SubGoalId goal, String wording, PersonId by) {
        AssessedGoal about = assessed.of(municipality, quarter, goal);
        if (about.review().state() == ReviewState.CLOSED) {
            throw new Conflict("review.commentTooLate", quarter.label());
        }
        records.save(new AssessmentComment(about.review(), about.assessment(), wording, by, clock.instant()));
    }

    /** Those on one assessment. */
    @Transactional(readOnly = true)
    public List<Said> on(Assessment assessment) {
        return said(records.findByAssessmentIdOrderByWrittenAt(assessment.id()));
    }

    /** Those on all assessments of a quarter. */
    @Transactional(readOnly = true)
    public List<Said> in(QuarterlyReview review) {
        return said(records.of(review.id()));
    }

    private List<Said> said(List<AssessmentComment> comments) {
        Map<PersonId, String> names = people.namesOf(comments.stream().map(AssessmentComment::writtenBy).collect(Collectors.toSet()));
        return comments.stream().map(comment -> new Said(comment, names.getOrDefault(comment.writtenBy(), ""))).toList();
    }

    /** A comment with the name of who wrote it. */
    public record Said(AssessmentComment comment, String who) {
    }
}
