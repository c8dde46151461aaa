package de.zielkreis.start;

import de.zielkreis.municipalities.Visit;
import de.zielkreis.review.QuarterlyReview;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The days by which the steps of the newest quarter are due. */
final class QuarterDates {

    private QuarterDates() {
    }

    /** @param known quarters the person may know of, the newest first */
    static List<YearDate> of(Visit visit, List<QuarterlyReview> known, LocalDate today) {
        if (known.isEmpty()) {
            return List.of();
        }
        QuarterlyReview review = known.get(0);
        String label = review.quarter().label();
        String href = "/municipalities/" + visit.municipality().key() + "/quarters/" + review.quarter().code();
        YearDate assess = new YearDate(review.assessUntil(), "Bewertungen für " + label + " liegen vor", href, false);
        YearDate release = new YearDate(review.releaseUntil(), label + " durchsehen und freigeben", href, false);
        YearDate outside = new YearDate(review.outsideUntil(), label + " für Leitung und Fachberatung freigeben", href, false);
        YearDate decide = new YearDate(review.decideUntil(), "Beschlüsse zu " + label, href, false);
        YearDate close = new YearDate(review.closeUntil(), label + " ist abgeschlossen", href, false);
        Stream<YearDate> ahead = switch (review.state()) {
            case OPEN -> Stream.of(assess, release, decide);
            case SHARED -> Stream.of(outside, decide, close);
            case RELEASED -> Stream.of(decide, close);
            case CLOSED -> Stream.of();
        };
        return ahead.filter(date -> !date.day().isBefore(today)).toList();
    }
}
