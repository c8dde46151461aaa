package de.zielkreis.transfer.practice;

import de.zielkreis.goals.CrossCuttingStandard;
import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.transfer.PracticeId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** An edition of a practice: what was written about it. Once curated it never changes again, so that others can refer to it. */
@Entity
public class PracticeVersion {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "practice_id"))
    private PracticeId practiceId;

    private int edition;
    private String title;
    private String description;
    private String special;
    private String effects;
    private String targetGroup;
    private String runningTime;
    private String contactPost;
    private String contactAddress;
    private LocalDate validFrom;
    private String sortTitle;
    private String searchText;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "practice_facet", joinColumns = @JoinColumn(name = "version_id"))
    private Set<Facet> facets = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "context_condition", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<ContextCondition> conditions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "evidence_link", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<EvidenceLink> links = new ArrayList<>();

    @Version
    private Long version;

    protected PracticeVersion() {
    }

    /** @param edition number of the edition, from 1 */
    public PracticeVersion(PracticeId practice, int edition, PracticeText text) {
        this.id = UUID.randomUUID();
        this.practiceId = practice;
        this.edition = edition;
        write(text);
    }

    /** @throws IllegalStateException when the edition is curated */
    public final void write(PracticeText text) {
        if (validFrom != null) {
            throw new IllegalStateException("Edition " + edition + " of practice " + practiceId + " is curated");
        }
        title = text.title();
        description = text.description();
        special = text.special();
        effects = text.effects();
        targetGroup = text.targetGroup();
        runningTime = text.runningTime();
        contactPost = text.contactPost();
        contactAddress = text.contactAddress();
        facets.clear();
        text.lifePhases().forEach(phase -> facets.add(new Facet(FacetKind.PHASE, phase.name())));
        text.fields().forEach(field -> facets.add(new Facet(FacetKind.FIELD, field.name())));
        text.standards().forEach(standard -> facets.add(new Facet(FacetKind.STANDARD, standard.name())));
        text.stationStandards().forEach(code -> facets.add(new Facet(FacetKind.STANDARD, code)));
        conditions.clear();
        conditions.addAll(text.conditions());
        links.clear();
        links.addAll(text.links());
    }

    /**
     * From now on the edition can be found.
     *
     * @param giving name of the giving municipality, by which it is found, too
     */
    public void curate(LocalDate on, String giving) {
        validFrom = on;
        sortTitle = SearchText.folded(title);
        searchText = SearchText.of(Stream.concat(Stream.of(title, giving, description, special, effects, targetGroup),
                conditions.stream().flatMap(condition ->
                        Stream.of(condition.wording(), Objects.requireNonNullElse(condition.remark(), "")))));
    }

    /** Everything that was written; reads all parts. */
    public PracticeText text() {
        return new PracticeText(title, description, special, effects, targetGroup, runningTime, contactPost, contactAddress,
                lifePhases(), fields(), standards(), stationStandards(), List.copyOf(conditions), List.copyOf(links));
    }

    public UUID id() {
        return id;
    }

    public PracticeId practiceId() {
        return practiceId;
    }

    /** Number of the edition, from 1. */
    public int edition() {
        return edition;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    /** Null until curated. */
    public LocalDate validFrom() {
        return validFrom;
    }

    String sortTitle() {
        return sortTitle;
    }

    public Set<LifePhase> lifePhases() {
        return codes(FacetKind.PHASE, LifePhase::valueOf, () -> EnumSet.noneOf(LifePhase.class));
    }

    public Set<FieldOfAction> fields() {
        return codes(FacetKind.FIELD, FieldOfAction::valueOf, () -> EnumSet.noneOf(FieldOfAction.class));
    }

    public Set<CrossCuttingStandard> standards() {
        Set<CrossCuttingStandard> crossing = EnumSet.noneOf(CrossCuttingStandard.class);
        codes(FacetKind.STANDARD).filter(code -> code.startsWith("Q")).map(CrossCuttingStandard::valueOf).forEach(crossing::add);
        return crossing;
    }

    /** Published codes such as "S3.2", in their order. */
    public Set<String> stationStandards() {
        return codes(FacetKind.STANDARD).filter(code -> code.startsWith("S")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** In the order in which they were named. */
    public List<ContextCondition> conditions() {
        return List.copyOf(conditions);
    }

    private <E> Set<E> codes(FacetKind kind, Function<String, E> constant, Supplier<Set<E>> empty) {
        return codes(kind).map(constant).collect(Collectors.toCollection(empty));
    }

    private Stream<String> codes(FacetKind kind) {
        return facets.stream().filter(facet -> facet.kind() == kind).map(Facet::code);
    }
}
