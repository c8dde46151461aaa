package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What pages show of talks and agreements, with the names of the people in them. */
@Component
@Transactional(readOnly = true)
public class TalkRecords {

    private static final int MOST_DONE = 100;

    private final QuarterlyTalks talks;
    private final Agreements agreements;
    private final People people;

    TalkRecords(QuarterlyTalks talks, Agreements agreements, People people) {
        this.talks = talks;
        this.agreements = agreements;
        this.people = people;
    }

    /** The talk about a quarter with what was agreed in it; empty where none has been recorded. */
    public Optional<Recorded> of(QuarterlyReview review) {
        return talks.findByReviewId(review.id()).map(talk -> new Recorded(talk,
                people.namesOf(List.of(talk.recordedBy())).getOrDefault(talk.recordedBy(), ""),
                agreed(agreements.findByReviewIdOrderByPosition(review.id()))));
    }

    /** What is still open, due first. */
    public List<Agreed> open(MunicipalityId municipality) {
        return agreed(agreements.open(municipality));
    }

    /** What was agreed in talks about other quarters and is still open. */
    public List<Agreed> openOfOthers(QuarterlyReview review) {
        return agreed(agreements.open(review.municipalityId()).stream().filter(agreement -> !agreement.reviewId().equals(review.id()))
                .toList());
    }

    /** What the talk about a quarter agreed, and what is still open from talks before it. */
    public List<Agreed> upTo(QuarterlyReview review) {
        return agreed(Stream.concat(agreements.findByReviewIdOrderByPosition(review.id()).stream(),
                agreements.open(review.municipalityId()).stream()
                        .filter(agreement -> agreement.quarter().compareTo(review.quarter()) < 0)).toList());
    }

    /** What is done, newest first. */
    public List<Agreed> done(MunicipalityId municipality) {
        return agreed(agreements.done(municipality, Limit.of(MOST_DONE)));
    }

    /** What the talks about the quarters of a calendar year agreed, in their order. */
    public List<Agreed> ofYear(MunicipalityId municipality, int year) {
        return agreed(agreements.of(municipality, IntStream.rangeClosed(1, 4).mapToObj(number -> new Quarter(year, number)).toList()));
    }

    /** @throws NotFound for unknown agreements and those of other municipalities */
    public Agreed agreement(MunicipalityId municipality, UUID id) {
        return agreed(List.of(agreements.of(municipality, id).orElseThrow(NotFound::new))).get(0);
    }

    private List<Agreed> agreed(List<Agreement> found) {
        Map<PersonId, String> names = people.namesOf(found.stream().flatMap(agreement -> Stream.concat(Stream.of(agreement.personId()),
                agreement.followUps().stream().map(FollowUp::notedBy))).filter(Objects::nonNull).collect(Collectors.toSet()));
        return found.stream().map(agreement -> new Agreed(agreement,
                agreement.personId() == null ? agreement.who() : names.getOrDefault(agreement.personId(), ""),
                agreement.followUps().stream().map(followUp -> new Said(followUp, names.getOrDefault(followUp.notedBy(), ""))).toList()))
                .toList();
    }

    /** A talk, who recorded it, and what was agreed in it. */
    public record Recorded(QuarterlyTalk talk, String recordedBy, List<Agreed> agreements) {
    }

    /** An agreement with the name of who does it and what was said about it since, oldest first. */
    public record Agreed(Agreement agreement, String who, List<Said> words) {
    }

    /** A later look at an agreement with the name of who looked. */
    public record Said(FollowUp followUp, String by) {
    }
}
