package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was found to be wrong after a quarter was closed, oldest first. */
@Component
public class CorrectionNotes {

    private final QuarterlyReviews reviews;
    private final CorrectionNoteRecords records;
    private final People people;
    private final Clock clock;

    CorrectionNotes(QuarterlyReviews reviews, CorrectionNoteRecords records, People people, Clock clock) {
        this.reviews = reviews;
        this.records = records;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @throws NotFound for quarters that the municipality has not opened
     * @throws Conflict while the quarter is still being worked on
     */
    @Transactional
    public void note(MunicipalityId municipality, Quarter quarter, String wording, PersonId by) {
        QuarterlyReview review = reviews.findByMunicipalityIdAndQuarter(municipality, quarter).orElseThrow(NotFound::new);
        if (review.state() != ReviewState.CLOSED) {
            throw new Conflict("review.notClosed", quarter.label());
        }
        records.save(new CorrectionNote(review, wording, by, clock.instant()));
    }

    @Transactional(readOnly = true)
    public List<Noted> of(QuarterlyReview review) {
        List<CorrectionNote> notes = records.findByReviewIdOrderByNotedAt(review.id());
        Map<PersonId, String> names = people.namesOf(notes.stream().map(CorrectionNote::notedBy).collect(Collectors.toSet()));
        return notes.stream().map(note -> new Noted(note, names.getOrDefault(note.notedBy(), ""))).toList();
    }

    /** A note with the name of who wrote it. */
    public record Noted(CorrectionNote note, String who) {
    }
}
