package de.zielkreis.transfer.practice;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import de.zielkreis.transfer.PracticeId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A proven offer of a municipality. What is written stands in its versions: the curated one is seen by everybody, and a
 * newer one may be in work beside it.
 */
@Entity
public class Practice {

    @EmbeddedId
    private PracticeId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    private String title;

    @Enumerated(EnumType.STRING)
    private PracticeState state = PracticeState.DRAFT;

    @Enumerated(EnumType.STRING)
    private PracticeState nextState = PracticeState.DRAFT;

    private int newestEdition = 1;
    private Integer curatedEdition;
    private LocalDate releasedOn;
    private String remark;
    private LocalDate remarkedOn;
    private LocalDate withdrawnOn;
    private String withdrawnBecause;
    private int changes;
    private Instant changedAt;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "changed_by"))
    private PersonId changedBy;

    @Version
    private Long version;

    protected Practice() {
    }

    /** A draft of a giving municipality, with edition 1 in work. */
    public Practice(MunicipalityId giving, String title, PersonId by, Instant at) {
        this.id = PracticeId.next();
        this.municipalityId = giving;
        this.title = title;
        this.changedBy = by;
        this.changedAt = at;
    }

    /**
     * Begins to write or goes on writing; a curated practice and a withdrawn one get a new edition beside what was curated.
     *
     * @return the edition to write in
     * @throws Conflict while an edition lies with the advisory office
     */
    public int edit(String newTitle, PersonId by, Instant at) {
        if (nextState == PracticeState.RELEASED) {
            throw new Conflict("refused.practiceInCuration");
        }
        if (nextState == null) {
            newestEdition++;
            nextState = PracticeState.DRAFT;
        }
        if (state == PracticeState.WITHDRAWN) {
            state = PracticeState.DRAFT;
            curatedEdition = null;
            withdrawnOn = null;
            withdrawnBecause = null;
        }
        title = newTitle;
        changes++;
        changedBy = by;
        changedAt = at;
        return newestEdition;
    }

    /**
     * The municipality hands the edition in work to the advisory office.
     *
     * @param missing what others would miss in its text
     * @throws Refused naming what is missing
     * @throws Conflict when there is nothing in work
     */
    public void release(List<Refusal> missing, LocalDate on) {
        mustBe(state != PracticeState.WITHDRAWN && nextState == PracticeState.DRAFT);
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
        nextState = PracticeState.RELEASED;
        releasedOn = on;
        if (curatedEdition == null) {
            state = PracticeState.RELEASED;
        }
    }

    /** The municipality takes back what it released. @throws Conflict when nothing lies with the advisory office */
    public void takeBack() {
        mustBe(nextState == PracticeState.RELEASED);
        backToWork();
    }

    /** The advisory office accepts the released edition; from now on everybody sees it. @throws Conflict when nothing is released */
    public void accept() {
        mustBe(nextState == PracticeState.RELEASED);
        state = PracticeState.CURATED;
        curatedEdition = newestEdition;
        nextState = null;
        remark = null;
        remarkedOn = null;
    }

    /** The advisory office says what should be different before others see it. @throws Conflict when nothing is released */
    public void sendBack(String what, LocalDate on) {
        mustBe(nextState == PracticeState.RELEASED);
        backToWork();
        remark = what;
        remarkedOn = on;
    }

    /**
     * The municipality no longer offers the practice; its editions remain for those who already work with them.
     *
     * @throws Conflict when it is withdrawn
     */
    public void withdraw(String because, LocalDate on) {
        mustBe(state != PracticeState.WITHDRAWN);
        if (nextState == PracticeState.RELEASED) {
            nextState = PracticeState.DRAFT;
        }
        state = PracticeState.WITHDRAWN;
        withdrawnBecause = because;
        withdrawnOn = on;
    }

    /** @throws Conflict when somebody has changed the practice since that version was read */
    public void mustStillBe(Long seen) {
        mustBe(Objects.equals(version, seen));
    }

    private void backToWork() {
        nextState = PracticeState.DRAFT;
        if (curatedEdition == null) {
            state = PracticeState.DRAFT;
        }
    }

    private static void mustBe(boolean so) {
        if (!so) {
            throw new Conflict("refused.practiceMoved");
        }
    }

    /** Whether everybody may read this edition. */
    public boolean showsToEverybody(int edition) {
        return state == PracticeState.CURATED && edition <= curatedEdition;
    }

    /** The edition to look at first: the curated one, or the newest where none is curated. */
    public int leadingEdition() {
        return curatedEdition == null ? newestEdition : curatedEdition;
    }

    public PracticeId id() {
        return id;
    }

    /** The giving municipality. */
    public MunicipalityId municipalityId() {
        return municipalityId;
    }

    /** As the municipality wrote it last. */
    public String title() {
        return title;
    }

    public PracticeState state() {
        return state;
    }

    /** DRAFT or RELEASED while an edition is in work; null when the newest one is curated. */
    public PracticeState nextState() {
        return nextState;
    }

    public int newestEdition() {
        return newestEdition;
    }

    /** Null while none is curated. */
    public Integer curatedEdition() {
        return curatedEdition;
    }

    /** Null before the first release. */
    public LocalDate releasedOn() {
        return releasedOn;
    }

    /** What the advisory office said last, or null. */
    public String remark() {
        return remark;
    }

    /** Null without a remark. */
    public LocalDate remarkedOn() {
        return remarkedOn;
    }

    /** Null unless withdrawn. */
    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    /** Null unless withdrawn. */
    public String withdrawnBecause() {
        return withdrawnBecause;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public PersonId changedBy() {
        return changedBy;
    }

    /** Null before it was stored. */
    public Long version() {
        return version;
    }
}
