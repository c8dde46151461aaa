package de.zielkreis.cycle.mission;

import de.zielkreis.cycle.StationResult;
import de.zielkreis.cycle.StationWork;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** An edition of the kommunales Präventionsleitbild. */
@Entity
public class MissionStatement extends StationResult {

    private int edition;
    private String title;
    private String wording;
    private String departments;

    @Enumerated(EnumType.STRING)
    private MissionState state = MissionState.DRAFT;

    private LocalDate stateSince;
    private String stateReason;

    protected MissionStatement() {
    }

    /** @param edition counts the editions of the municipality, from 1; @param departments who works on it, or null */
    MissionStatement(StationWork work, int edition, String title, String wording, String departments) {
        super(work);
        this.edition = edition;
        this.title = title;
        this.wording = wording;
        this.departments = departments;
        this.stateSince = work.on();
    }

    /** The council has adopted it. */
    void adopt(LocalDate on) {
        mustBe(MissionState.DRAFT);
        become(MissionState.ADOPTED, null, on);
    }

    /** A later edition takes its place. */
    void replace(LocalDate on) {
        if (state == MissionState.REJECTED) {
            throw new IllegalStateException("A rejected edition stays rejected");
        }
        become(MissionState.REPLACED, null, on);
    }

    /** The council did not want it. */
    void reject(String reason, LocalDate on) {
        mustBe(MissionState.DRAFT);
        become(MissionState.REJECTED, reason, on);
    }

    private void become(MissionState next, String reason, LocalDate on) {
        state = next;
        stateReason = reason;
        stateSince = on;
    }

    private void mustBe(MissionState expected) {
        if (state != expected) {
            throw new IllegalStateException("The edition is " + state + ", not " + expected);
        }
    }

    boolean says(String otherTitle, String otherWording) {
        return title.equals(otherTitle) && wording.equals(otherWording);
    }

    public int edition() {
        return edition;
    }

    public String title() {
        return title;
    }

    public String wording() {
        return wording;
    }

    /** Null when nobody was noted. */
    public String departments() {
        return departments;
    }

    public MissionState state() {
        return state;
    }

    public LocalDate stateSince() {
        return stateSince;
    }

    /** Why it was rejected; null otherwise. */
    public String stateReason() {
        return stateReason;
    }
}
