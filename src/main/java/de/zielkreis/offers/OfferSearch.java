package de.zielkreis.offers;

import de.zielkreis.municipalities.MunicipalityId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the offers of one municipality that meet a filter, by name. */
@Component
@Transactional(readOnly = true)
public class OfferSearch {

    private static final char ESCAPE = '\\';

    private final EntityManager entities;

    OfferSearch(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * One page.
     *
     * @param today decides what is running
     * @param behind the last offer already shown, or null for the first page; an unknown one shows the first page
     */
    public List<Offer> page(MunicipalityId municipality, OfferFilter filter, LocalDate today, UUID behind, int size) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Offer> query = builder.createQuery(Offer.class);
        Root<Offer> offer = query.from(Offer.class);
        List<Predicate> conditions = conditions(builder, query, offer, municipality, filter, today);
        String place = behind == null ? null : place(municipality, behind);
        if (place != null) {
            conditions.add(builder.greaterThan(offer.get("sortKey"), place));
        }
        query.where(conditions.toArray(Predicate[]::new)).orderBy(builder.asc(offer.get("sortKey")));
        return entities.createQuery(query).setMaxResults(size).getResultList();
    }

    public long count(MunicipalityId municipality, OfferFilter filter, LocalDate today) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<Offer> offer = query.from(Offer.class);
        query.select(builder.count(offer)).where(conditions(builder, query, offer, municipality, filter, today).toArray(Predicate[]::new));
        return entities.createQuery(query).getSingleResult();
    }

    private String place(MunicipalityId municipality, UUID behind) {
        return entities.createQuery("select o.sortKey from Offer o where o.id = :id and o.municipalityId = :municipality", String.class)
                .setParameter("id", new OfferId(behind)).setParameter("municipality", municipality).getResultStream().findFirst().orElse(null);
    }

    private static List<Predicate> conditions(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Offer> offer, MunicipalityId municipality,
            OfferFilter filter, LocalDate today) {
        List<Predicate> all = new ArrayList<>();
        all.add(builder.equal(offer.get("municipalityId"), municipality));
        all.add(state(builder, offer, filter.state(), today));
        if (filter.phase() != null) {
            all.add(builder.isMember(filter.phase(), offer.get("lifePhases")));
        }
        if (filter.field() != null) {
            all.add(builder.isMember(filter.field(), offer.get("fields")));
        }
        if (filter.area() != null) {
            Predicate whole = builder.isEmpty(offer.get("areas"));
            all.add(OfferFilter.WHOLE.equals(filter.area()) ? whole
                    : builder.or(whole, liesIn(builder, query, offer, UUID.fromString(filter.area()))));
        }
        if (filter.carrier() != null) {
            String[] code = filter.carrier().split(":");
            all.add(builder.equal(offer.get("carrier").get(code[0] + "Id").get("uuid"), UUID.fromString(code[1])));
        }
        if (filter.text() != null) {
            Expression<String> text = offer.get("searchText");
            Folded.words(filter.text()).forEach(word -> all.add(builder.like(text, "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%", ESCAPE)));
        }
        return all;
    }

    private static Predicate liesIn(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Offer> offer, UUID area) {
        Subquery<Integer> there = query.subquery(Integer.class);
        Join<Offer, PlanningAreaId> one = there.correlate(offer).join("areas");
        return builder.exists(there.select(builder.literal(1)).where(builder.equal(one.get("uuid"), area)));
    }

    private static Predicate state(CriteriaBuilder builder, Root<Offer> offer, OfferState state, LocalDate today) {
        Predicate stands = builder.isNull(offer.get("archivedOn"));
        Expression<LocalDate> since = offer.get("since");
        Expression<LocalDate> until = offer.get("until");
        if (state == null) {
            return stands;
        }
        return switch (state) {
            case ARCHIVED -> builder.isNotNull(offer.get("archivedOn"));
            case PLANNED -> builder.and(stands, builder.greaterThan(since, today));
            case ENDED -> builder.and(stands, builder.lessThan(until, today), builder.or(builder.isNull(since),
                    builder.lessThanOrEqualTo(since, today)));
            case RUNNING -> builder.and(stands, builder.or(builder.isNull(since), builder.lessThanOrEqualTo(since, today)),
                    builder.or(builder.isNull(until), builder.greaterThanOrEqualTo(until, today)));
        };
    }
}
