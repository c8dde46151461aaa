package de.zielkreis.cycle.steering;

import de.zielkreis.cycle.SharedResult;
import de.zielkreis.cycle.Work;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** How the coordination of the prevention chain is anchored in the administration from a day on. */
@Entity
public class CoordinationPost extends SharedResult {

    private String place;
    private String holder;
    private int share;
    private LocalDate since;
    private String remark;

    protected CoordinationPost() {
    }

    /**
     * @param place where in the administration the post belongs
     * @param holder who fills it, or null while it is vacant
     * @param share of a full position in percent, 1 to 100 for one post, more for several
     * @param remark or null
     * @throws IllegalArgumentException for a share below one percent
     */
    public CoordinationPost(Work work, String place, String holder, int share, LocalDate since, String remark) {
        super(work);
        if (share < 1) {
            throw new IllegalArgumentException("A post has a share");
        }
        this.place = place;
        this.holder = holder;
        this.share = share;
        this.since = since;
        this.remark = remark;
    }

    public boolean vacant() {
        return holder == null;
    }

    public String place() {
        return place;
    }

    /** Null while the post is vacant. */
    public String holder() {
        return holder;
    }

    public int share() {
        return share;
    }

    public LocalDate since() {
        return since;
    }

    public String remark() {
        return remark;
    }
}
