package de.zielkreis.transfer.practice;

import de.zielkreis.forms.FormComponent.Choice;
import de.zielkreis.forms.FormComponent.Field;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.transfer.PracticeId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The curated practices of all municipalities, to be searched by everybody who is signed in. */
@Component
public class PracticeCatalogue {

    private static final int PAGE = 20;

    private final PracticeSearch search;
    private final PracticeVersions versions;
    private final Practices practices;
    private final List<Choice> standards;

    PracticeCatalogue(PracticeSearch search, PracticeVersions versions, Practices practices, FormLibrary library) {
        this.search = search;
        this.versions = versions;
        this.practices = practices;
        this.standards = library.form("practice").fields().filter(field -> Set.of("standards", "stationStandards").contains(field.key()))
                .map(Field::choices).flatMap(List::stream).toList();
    }

    /** @param parameters of the request, each with all its values */
    @Transactional(readOnly = true)
    public CataloguePage page(Map<String, List<String>> parameters) {
        List<Municipality> towns = practices.givingMunicipalities();
        PracticeFilter filter = PracticeFilter.of(parameters, standards.stream().map(Choice::code).toList(),
                towns.stream().map(Municipality::key).toList());
        PracticeVersion after = filter.after() == null ? null : versions.findById(filter.after())
                .filter(version -> version.sortTitle() != null).orElse(null);
        List<PracticeVersion> found = search.page(filter, after, PAGE + 1);
        List<PracticeVersion> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<PracticeId, MunicipalityId> givers = practices.findByIdIn(shown.stream().map(PracticeVersion::practiceId).toList()).stream()
                .collect(Collectors.toMap(Practice::id, Practice::municipalityId));
        Map<MunicipalityId, String> names = towns.stream().collect(Collectors.toMap(Municipality::id, Municipality::name));
        return new CataloguePage(filter, search.count(filter), after != null,
                shown.stream().map(version -> CatalogueLine.of(version, names.get(givers.get(version.practiceId())))).toList(),
                found.size() > PAGE ? shown.get(PAGE - 1).id() : null, towns, standards);
    }

    /** How many curated practices there are in each phase of life; one practice may count in several. */
    @Transactional(readOnly = true)
    public Map<LifePhase, Long> perPhase() {
        Map<LifePhase, Long> counted = practices.perPhase().stream()
                .collect(Collectors.toMap(row -> LifePhase.valueOf((String) row[0]), row -> (Long) row[1]));
        return Stream.of(LifePhase.values()).collect(Collectors.toMap(Function.identity(), phase -> counted.getOrDefault(phase, 0L),
                (one, other) -> one, TreeMap::new));
    }

    /**
     * What the page of the catalogue shows.
     *
     * @param count how many practices meet the filter on all pages
     * @param further whether the list began earlier
     * @param next where the next page goes on; null on the last one
     * @param towns who has curated practices
     */
    public record CataloguePage(PracticeFilter filter, long count, boolean further, List<CatalogueLine> lines, UUID next,
            List<Municipality> towns, List<Choice> standards) {

        public LifePhase[] phases() {
            return LifePhase.values();
        }

        public FieldOfAction[] fields() {
            return FieldOfAction.values();
        }
    }

    /** A practice in the list. */
    public record CatalogueLine(PracticeId id, String title, String giving, String description, Set<LifePhase> phases,
            Set<FieldOfAction> fields) {

        private static final int TEASER = 260;

        static CatalogueLine of(PracticeVersion version, String giving) {
            return new CatalogueLine(version.practiceId(), version.title(), giving, teaser(version.description()), version.lifePhases(),
                    version.fields());
        }

        /** The beginning, cut between two words. */
        private static String teaser(String text) {
            return text.length() <= TEASER ? text : text.substring(0, Math.max(text.lastIndexOf(' ', TEASER), TEASER / 2)).strip() + " …";
        }
    }
}
