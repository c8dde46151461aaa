package de.zielkreis.review;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import de.zielkreis.municipalities.Visit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands beside the assessments of a whole quarter, as far as a person sees it: Belege and comments. */
@Component
public class QuarterVoices {

    private final Exhibits exhibits;
    private final AssessmentComments comments;

    QuarterVoices(Exhibits exhibits, AssessmentComments comments) {
        this.exhibits = exhibits;
        this.comments = comments;
    }

    @Transactional(readOnly = true)
    public Voices of(QuarterlyReview review, Visit visit) {
        boolean sees = DraftCircle.sees(visit, review.state());
        List<AssessmentComments.Said> said = DraftCircle.worksOn(visit) ? comments.in(review) : List.of();
        return new Voices(sees, DraftCircle.worksOn(visit), said,
                said.stream().collect(groupingBy(one -> one.comment().assessmentId(), counting())),
                sees ? exhibits.in(review).stream().collect(groupingBy(Exhibit::assessmentId, counting())) : Map.of());
    }

    /**
     * What one person sees.
     *
     * @param opens whether they may open the page behind an assessment
     * @param works whether they work on the quarter
     * @param said the comments in the order of the matrix
     */
    public record Voices(boolean opens, boolean works, List<AssessmentComments.Said> said, Map<AssessmentId, Long> comments,
            Map<AssessmentId, Long> exhibits) {

        /** For example "2 Belege, 1 Kommentar"; empty where there is nothing. */
        public String about(Assessment assessment) {
            long shown = exhibits.getOrDefault(assessment.id(), 0L);
            long written = comments.getOrDefault(assessment.id(), 0L);
            String first = shown == 0 ? "" : shown == 1 ? "1 Beleg" : shown + " Belege";
            String second = written == 0 ? "" : written == 1 ? "1 Kommentar" : written + " Kommentare";
            return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
        }

        public List<AssessmentComments.Said> on(Assessment assessment) {
            return said.stream().filter(one -> one.comment().assessmentId().equals(assessment.id())).toList();
        }
    }
}
