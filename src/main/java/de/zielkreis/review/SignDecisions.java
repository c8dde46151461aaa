package de.zielkreis.review;

import static java.util.stream.Collectors.toMap;

import de.zielkreis.goals.ChangeAct;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.Occasion;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.goals.SubGoals;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The leadership signs decisions that concern staff or money, or says why it does not; the decisions stand either way. */
@Component
public class SignDecisions {

    private final CourseCorrections corrections;
    private final SignOffs signOffs;
    private final SubGoals goals;
    private final GoalHistory history;
    private final People people;
    private final Clock clock;

    SignDecisions(CourseCorrections corrections, SignOffs signOffs, SubGoals goals, GoalHistory history, People people, Clock clock) {
        this.corrections = corrections;
        this.signOffs = signOffs;
        this.goals = goals;
        this.history = history;
        this.people = people;
        this.clock = clock;
    }

    /** The decisions of a quarter that concern staff or money. */
    @Transactional(readOnly = true)
    public List<CourseCorrection> asked(QuarterlyReview review) {
        return corrections.findByReviewId(review.id()).stream().filter(CourseCorrection::meansAffected).toList();
    }

    /**
     * @param reason why the leadership objects; without meaning when it signs
     * @throws Refused when it objects without a reason
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answer(QuarterlyReview review, SubGoalId goal, SignOffAnswer answer, String reason, PersonId by) {
        boolean objects = answer == SignOffAnswer.OBJECTED;
        if (objects && reason == null) {
            throw new Refused("reason", "review.objectionWithoutReason");
        }
        CourseCorrection correction = asked(review).stream().filter(found -> found.subGoalId().equals(goal)).findFirst().orElseThrow();
        signOffs.save(new SignOff(review, correction, answer, objects ? reason : null, by, clock.instant()));
        history.note(objects ? ChangeAct.OBJECTED : ChangeAct.SIGNED_OFF, Occasion.of(by, clock.instant()).because(objects ? reason : null),
                goals.of(review.municipalityId(), goal).orElseThrow());
    }

    /** What the leadership said, by the decision it speaks of. */
    @Transactional(readOnly = true)
    public Map<UUID, Signed> of(QuarterlyReview review) {
        List<SignOff> found = signOffs.findByReviewId(review.id());
        Map<PersonId, String> names = people.namesOf(found.stream().map(SignOff::signedBy).collect(Collectors.toSet()));
        return found.stream().collect(toMap(SignOff::correctionId, signOff -> new Signed(signOff, names.getOrDefault(signOff.signedBy(), ""))));
    }

    /** What the leadership said to a decision, with the name of who said it. */
    public record Signed(SignOff signOff, String who) {
    }
}
