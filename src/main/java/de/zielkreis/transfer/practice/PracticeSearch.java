package de.zielkreis.transfer.practice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the curated editions that meet a filter, by title; the same words of a query for a page and for its count. */
@Component
class PracticeSearch {

    private final EntityManager entities;

    PracticeSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** @param after begins behind this one; null begins at the beginning */
    List<PracticeVersion> page(PracticeFilter filter, PracticeVersion after, int limit) {
        Conditions conditions = conditions(filter);
        if (after != null) {
            conditions.add("(v.sortTitle > :sortTitle or v.sortTitle = :sortTitle and v.id > :after)", "sortTitle", after.sortTitle())
                    .with("after", after.id());
        }
        return conditions.on(entities.createQuery("select v" + conditions.words() + " order by v.sortTitle, v.id", PracticeVersion.class))
                .setMaxResults(limit).getResultList();
    }

    long count(PracticeFilter filter) {
        Conditions conditions = conditions(filter);
        return conditions.on(entities.createQuery("select count(v)" + conditions.words(), Long.class)).getSingleResult();
    }

    private static Conditions conditions(PracticeFilter filter) {
        Conditions conditions = new Conditions();
        conditions.facet("phase", FacetKind.PHASE, filter.phase() == null ? null : filter.phase().name());
        conditions.facet("field", FacetKind.FIELD, filter.field() == null ? null : filter.field().name());
        conditions.facet("standard", FacetKind.STANDARD, filter.standard());
        if (filter.municipality() != null) {
            conditions.add("p.municipalityId = (select m.id from Municipality m where m.key = :municipality)", "municipality",
                    filter.municipality());
        }
        int word = 0;
        for (String pattern : SearchText.patterns(filter.text())) {
            conditions.add("v.searchText like :word" + word + " escape '!'", "word" + word, pattern);
            word++;
        }
        return conditions;
    }

    /** Conditions of a query with the values they speak of. */
    private static final class Conditions {

        private final List<String> words = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();

        Conditions add(String condition, String name, Object value) {
            words.add(condition);
            return with(name, value);
        }

        Conditions with(String name, Object value) {
            values.put(name, value);
            return this;
        }

        void facet(String name, FacetKind kind, String code) {
            if (code != null) {
                add("exists (select 1 from v.facets f where f.kind = :" + name + "Kind and f.code = :" + name + ")", name, code)
                        .with(name + "Kind", kind);
            }
        }

        String words() {
            return " from PracticeVersion v join Practice p on p.id = v.practiceId and p.curatedEdition = v.edition"
                    + " where p.state = de.zielkreis.transfer.practice.PracticeState.CURATED"
                    + words.stream().map(condition -> " and " + condition).reduce("", String::concat);
        }

        <T> TypedQuery<T> on(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
