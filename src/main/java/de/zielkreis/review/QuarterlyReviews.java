package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.MunicipalityId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The quarterly reviews of municipalities. */
public interface QuarterlyReviews extends CrudRepository<QuarterlyReview, QuarterlyReviewId> {

    Optional<QuarterlyReview> findByMunicipalityIdAndQuarter(MunicipalityId municipality, Quarter quarter);

    /** Writes now what is still to be written, so that a second opening of the same quarter is refused here. */
    void flush();

    @Query("select max(r.openedOn), max(r.closedOn) from QuarterlyReview r where r.municipalityId = :municipality")
    List<Object[]> newestDays(MunicipalityId municipality);

    /** The municipalities that steer by an adopted plan today and have an active Teilziel. */
    @Query("""
            select new de.zielkreis.review.SteeringMunicipality(p.municipalityId, p.validFrom, p.adoptedOn) from ActionPlan p
            where p.adoptedOn is not null and p.archivedOn is null and p.validFrom <= :today and p.validTo >= :today
            and exists (select g from SubGoal g where g.municipalityId = p.municipalityId
            and g.state = de.zielkreis.goals.SubGoalState.ACTIVE and g.archivedOn is null)
            order by p.adoptedOn""")
    List<SteeringMunicipality> steering(LocalDate today);

    @Query("select new de.zielkreis.review.OpenedQuarter(r.municipalityId, r.quarter) from QuarterlyReview r where r.quarter in :quarters")
    List<OpenedQuarter> openedIn(Collection<Quarter> quarters);

    /** The newest quarter first. */
    @Query("select r from QuarterlyReview r where r.municipalityId = :municipality order by r.quarter desc")
    List<QuarterlyReview> of(MunicipalityId municipality);
}
