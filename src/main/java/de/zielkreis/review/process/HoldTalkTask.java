package de.zielkreis.review.process;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.review.Agendas;
import de.zielkreis.review.AgreementFields;
import de.zielkreis.review.AgreementOutcome;
import de.zielkreis.review.HoldTalk;
import de.zielkreis.review.QuarterOverviews;
import de.zielkreis.review.QuarterOverviews.QuarterOverview;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.ReviewedGoals;
import de.zielkreis.review.TalkForm;
import de.zielkreis.review.TalkMinutes;
import de.zielkreis.review.TalkRecords;
import de.zielkreis.review.TalkRecords.Agreed;
import de.zielkreis.shell.German;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.Aside;
import de.zielkreis.tasks.NewTask;
import de.zielkreis.tasks.Outcome;
import de.zielkreis.tasks.Subject;
import de.zielkreis.tasks.TaskCard;
import de.zielkreis.tasks.TaskForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The task "Quartalsgespräch führen und festhalten". */
@Component
class HoldTalkTask implements TaskForm {

    private static final int ROWS = 5;

    private final HoldTalk talks;
    private final TalkRecords records;
    private final AgreementFields fields;
    private final ReviewedGoals reviewed;
    private final QuarterOverviews overviews;
    private final German german;

    HoldTalkTask(HoldTalk talks, TalkRecords records, AgreementFields fields, ReviewedGoals reviewed, QuarterOverviews overviews,
            German german) {
        this.talks = talks;
        this.records = records;
        this.fields = fields;
        this.reviewed = reviewed;
        this.overviews = overviews;
        this.german = german;
    }

    @Override
    public String formId() {
        return "holdTalk";
    }

    @Override
    public TaskCard introduce(NewTask task) {
        QuarterlyReview review = reviewed.review(task.municipalityId(), task.businessKey());
        return new TaskCard("Quartalsgespräch " + review.quarter().label() + " führen und festhalten", ReviewTexts.topic(review),
                "Koordination und Fachberatung", null);
    }

    @Override
    public Prefill open(Subject subject) {
        return new Prefill(Map.of(), Map.of(), null, Map.of(
                "earlier", records.openOfOthers(review(subject)).stream().map(this::earlier).toList(),
                "agreements", IntStream.rangeClosed(1, ROWS).mapToObj(HoldTalkTask::blank).toList()),
                Map.of(AgreementFields.PEOPLE, fields.people(subject.municipalityId())));
    }

    @Override
    public Optional<Aside> aside(Subject subject) {
        QuarterOverview overview = overviews.of(review(subject));
        return Optional.of(new Aside("review/councilAside :: talk", new TalkAside(
                overview.goals().stream().filter(goal -> goal.assessment().light() != null).sorted(Agendas.MOST_URGENT_FIRST).toList(),
                overview.undecided(), records.openOfOthers(overview.review()), overview.steps())));
    }

    @Override
    public Outcome submit(Subject subject, Answers answers, Actor by) {
        QuarterlyReview review = review(subject);
        RowByRow rows = new RowByRow().take(answers.rows("earlier"), (id, row) -> followUp(subject, UUID.fromString(id), row, by));
        if (answers.ticked("notHeld")) {
            rows.take(answers.rows("agreements"), (id, row) -> AgreementFields.read(row).ifPresent(task -> {
                throw new Refused("wording", "review.agreedWithoutTalk");
            })).orRefuse();
            return new Outcome(Map.of(), () -> "Festgehalten: In diesem Quartal findet kein Quartalsgespräch statt.");
        }
        talks.record(review, new TalkMinutes(answers.date("heldOn").orElseThrow(), answers.choice("talkForm", TalkForm.class).orElseThrow(),
                answers.text("participants").orElseThrow(), answers.text("minutes").orElseThrow()), by.id());
        rows.take(answers.rows("agreements"), (id, row) -> AgreementFields.read(row).ifPresent(task -> talks.agree(review, task))).orRefuse();
        return new Outcome(Map.of(), () -> "Das Quartalsgespräch ist festgehalten. Was vereinbart wurde, kommt im nächsten Quartal wieder.");
    }

    private void followUp(Subject subject, UUID agreement, Answers row, Actor by) {
        Optional<AgreementOutcome> outcome = row.choice("outcome", AgreementOutcome.class);
        if (outcome.isPresent()) {
            talks.followUp(subject.municipalityId(), agreement, outcome.get(), row.text("word").orElse(null),
                    row.date("newDue").orElse(null), by.id());
        } else if (row.text("word").isPresent() || row.date("newDue").isPresent()) {
            throw new Refused("outcome", "field.notChosen");
        }
    }

    private Prefill.Row earlier(Agreed one) {
        String meta = one.who() + " · Gespräch " + one.agreement().quarter().label() + " · bis " + german.day(one.agreement().dueOn())
                + (german.past(one.agreement().dueOn()) ? " · überfällig" : "");
        return new Prefill.Row(one.agreement().id().toString(), null, one.agreement().wording(), meta, Map.of(), Map.of());
    }

    private static Prefill.Row blank(int number) {
        return new Prefill.Row(String.valueOf(number), null, "Vereinbarung " + number, null, Map.of(), Map.of());
    }

    private QuarterlyReview review(Subject subject) {
        return reviewed.review(subject.municipalityId(), subject.businessKey());
    }
}
