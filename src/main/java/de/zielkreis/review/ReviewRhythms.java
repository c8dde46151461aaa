package de.zielkreis.review;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import org.springframework.data.repository.CrudRepository;

/** The rhythms that municipalities have chosen. */
public interface ReviewRhythms extends CrudRepository<ReviewRhythm, MunicipalityId> {

    @Override
    List<ReviewRhythm> findAll();

    /** The chosen rhythm, or the usual one. */
    default ReviewRhythm of(MunicipalityId municipality) {
        return findById(municipality).orElseGet(() -> ReviewRhythm.usual(municipality));
    }
}
