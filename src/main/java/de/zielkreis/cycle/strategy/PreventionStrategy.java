package de.zielkreis.cycle.strategy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** An edition of the Handlungskonzept with its answers to the twelve questions; it holds for several years. */
@Entity
public class PreventionStrategy extends StrategyResult {

    private int edition;
    private String title;
    private int firstYear;
    private int lastYear;

    @ElementCollection
    @CollectionTable(name = "concept_answer", joinColumns = @JoinColumn(name = "strategy_id"))
    @MapKeyColumn(name = "question")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "answer")
    private Map<ConceptQuestion, String> answers = new EnumMap<>(ConceptQuestion.class);

    @Enumerated(EnumType.STRING)
    private StrategyState state = StrategyState.DRAFT;

    private LocalDate stateSince;
    private String stateReason;

    protected PreventionStrategy() {
    }

    /**
     * @param edition counts the editions of the municipality, from 1
     * @param text title, years and answers; questions may stay open
     */
    PreventionStrategy(StrategyWork work, int edition, ConceptText text) {
        super(work);
        this.edition = edition;
        this.title = text.title();
        this.firstYear = text.firstYear();
        this.lastYear = text.lastYear();
        this.answers.putAll(text.answers());
        this.stateSince = work.on();
    }

    /** The draft goes to the steering group. */
    void adviseOn(LocalDate on) {
        mustBe(StrategyState.DRAFT);
        become(StrategyState.WITH_STEERING_GROUP, null, on);
    }

    /** The draft goes to the council, after the steering group or where there is none. */
    void submit(LocalDate on) {
        if (state != StrategyState.DRAFT && state != StrategyState.WITH_STEERING_GROUP) {
            throw new IllegalStateException("The edition is " + state);
        }
        become(StrategyState.WITH_COUNCIL, null, on);
    }

    /** The steering group gives it back. */
    void giveBack(String remarks, LocalDate on) {
        mustBe(StrategyState.WITH_STEERING_GROUP);
        become(StrategyState.DRAFT, remarks, on);
    }

    void adopt(LocalDate on) {
        mustBe(StrategyState.WITH_COUNCIL);
        become(StrategyState.ADOPTED, null, on);
    }

    /** The council has put it off; it stays there and comes back. */
    void defer(String reason, LocalDate on) {
        mustBe(StrategyState.WITH_COUNCIL);
        become(StrategyState.WITH_COUNCIL, reason, on);
    }

    void reject(String reason, LocalDate on) {
        mustBe(StrategyState.WITH_COUNCIL);
        become(StrategyState.REJECTED, reason, on);
    }

    /** A later edition takes its place. */
    void replace(LocalDate on) {
        if (state != StrategyState.ADOPTED && !onItsWay()) {
            throw new IllegalStateException("The edition is " + state);
        }
        become(StrategyState.REPLACED, null, on);
    }

    private void become(StrategyState next, String reason, LocalDate on) {
        state = next;
        stateReason = reason;
        stateSince = on;
    }

    private void mustBe(StrategyState expected) {
        if (state != expected) {
            throw new IllegalStateException("The edition is " + state + ", not " + expected);
        }
    }

    /** Written, but neither adopted nor over. */
    boolean onItsWay() {
        return state == StrategyState.DRAFT || withSteeringGroup() || state == StrategyState.WITH_COUNCIL;
    }

    public boolean withSteeringGroup() {
        return state == StrategyState.WITH_STEERING_GROUP;
    }

    ConceptText text() {
        return new ConceptText(title, firstYear, lastYear, answers());
    }

    public int edition() {
        return edition;
    }

    public String title() {
        return title;
    }

    public int firstYear() {
        return firstYear;
    }

    /** The last year counts. */
    public int lastYear() {
        return lastYear;
    }

    /** What is answered, in the order of the questions. */
    public Map<ConceptQuestion, String> answers() {
        return answers.isEmpty() ? Map.of() : new EnumMap<>(answers);
    }

    /** The questions without an answer. */
    public Set<ConceptQuestion> open() {
        Set<ConceptQuestion> open = EnumSet.allOf(ConceptQuestion.class);
        open.removeAll(answers.keySet());
        return open;
    }

    public StrategyState state() {
        return state;
    }

    public LocalDate stateSince() {
        return stateSince;
    }

    /** What the steering group remarked, or why the council put it off or rejected it; null otherwise. */
    public String stateReason() {
        return stateReason;
    }
}
