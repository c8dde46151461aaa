package de.zielkreis.cycle.data;

import de.zielkreis.cycle.StationResult;
import de.zielkreis.cycle.StationWork;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** An indicator of the kommunales Präventionsmonitoring and how finely it tells areas apart. */
@Entity
public class MonitoringIndicator extends StationResult {

    private String name;
    @Enumerated(EnumType.STRING)
    private IndexField field;

    private String resolution;
    private String source;

    protected MonitoringIndicator() {
    }

    public MonitoringIndicator(StationWork work, String name, IndexField field, String resolution, String source) {
        super(work);
        describe(name, field, resolution, source);
    }

    /** Says all of it anew. @param source or null while nobody has found one */
    public final void describe(String name, IndexField field, String resolution, String source) {
        this.name = name;
        this.field = field;
        this.resolution = resolution;
        this.source = source;
    }

    public String name() {
        return name;
    }

    public IndexField field() {
        return field;
    }

    public String resolution() {
        return resolution;
    }

    /** May be null. */
    public String source() {
        return source;
    }
}
