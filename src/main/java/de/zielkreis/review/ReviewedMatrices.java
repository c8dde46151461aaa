package de.zielkreis.review;

import de.zielkreis.goals.FrozenMatrices;
import de.zielkreis.municipalities.MunicipalityId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the goal pages when a quarter last fixed its goals or was frozen. */
@Component
class ReviewedMatrices implements FrozenMatrices {

    private final QuarterlyReviews reviews;

    ReviewedMatrices(QuarterlyReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Optional<LocalDate> lastLookedAt(MunicipalityId municipality) {
        return reviews.newestDays(municipality).stream().flatMap(Arrays::stream).filter(Objects::nonNull)
                .map(LocalDate.class::cast).max(Comparator.naturalOrder());
    }
}
