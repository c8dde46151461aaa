package de.zielkreis.review.web;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.review.QuarterlyReview;
import de.zielkreis.review.QuarterlyReviews;
import de.zielkreis.shell.NotFound;
import org.springframework.stereotype.Component;

/** Finds the quarter that an address names. */
@Component
class QuarterAddress {

    private final QuarterlyReviews reviews;

    QuarterAddress(QuarterlyReviews reviews) {
        this.reviews = reviews;
    }

    /** @throws NotFound for anything that is no quarter, and for quarters that the municipality has not opened */
    QuarterlyReview review(Visit visit, String code) {
        return reviews.findByMunicipalityIdAndQuarter(visit.municipalityId(), quarter(code)).orElseThrow(NotFound::new);
    }

    /** @throws NotFound for anything that is no quarter */
    static Quarter quarter(String code) {
        try {
            return Quarter.parse(code);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }
}
