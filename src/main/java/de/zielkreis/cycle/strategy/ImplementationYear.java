package de.zielkreis.cycle.strategy;

import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A calendar year in which the Handlungskonzept is put into practice: its closed quarters, and how it went on afterwards. */
@Entity
public class ImplementationYear {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "strategy_cycle_id"))
    private StrategyCycleId strategyCycleId;

    private int calendarYear;
    private int edition;
    private LocalDate openedOn;
    private LocalDate overOn;

    @Enumerated(EnumType.STRING)
    private YearEnd overBecause;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "closed_quarter", joinColumns = @JoinColumn(name = "year_id"))
    private Set<ClosedQuarter> quarters = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private StrategyCourse course;

    private String courseReason;
    private LocalDate courseOn;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "course_by"))
    private PersonId courseBy;

    @Version
    private Long version;

    protected ImplementationYear() {
    }

    /** @param edition of the Handlungskonzept that is put into practice */
    ImplementationYear(StrategyCycle cycle, int year, int edition, LocalDate on) {
        this.id = UUID.randomUUID();
        this.municipalityId = cycle.municipalityId();
        this.strategyCycleId = cycle.id();
        this.calendarYear = year;
        this.edition = edition;
        this.openedOn = on;
    }

    /** Notes a closed quarter once; also one that comes after the end. @throws IllegalArgumentException for quarters of other years */
    void note(Quarter quarter, LocalDate on) {
        if (quarter.year() != calendarYear) {
            throw new IllegalArgumentException(quarter + " does not belong to " + calendarYear);
        }
        if (quarters.stream().noneMatch(closed -> closed.quarter().equals(quarter))) {
            quarters.add(new ClosedQuarter(quarter, on));
        }
    }

    void over(YearEnd because, LocalDate on) {
        if (isOver()) {
            throw new IllegalStateException("The year is over");
        }
        overBecause = because;
        overOn = on;
    }

    /** @param reason or null */
    void goOn(StrategyCourse next, String reason, PersonId by, LocalDate on) {
        if (!isOver() || course != null) {
            throw new IllegalStateException(course == null ? "The year is not over" : "The course is chosen");
        }
        course = next;
        courseReason = reason;
        courseBy = by;
        courseOn = on;
    }

    /** The day on which the balance is due whatever has closed by then: 1 March of the year after. */
    public LocalDate balanceDueOn() {
        return LocalDate.of(calendarYear + 1, Month.MARCH, 1);
    }

    public boolean isOver() {
        return overOn != null;
    }

    public MunicipalityId municipalityId() {
        return municipalityId;
    }

    public StrategyCycleId strategyCycleId() {
        return strategyCycleId;
    }

    public int year() {
        return calendarYear;
    }

    public int edition() {
        return edition;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** Null while it goes on, as is the reason. */
    public LocalDate overOn() {
        return overOn;
    }

    public YearEnd overBecause() {
        return overBecause;
    }

    /** The oldest first. */
    public List<ClosedQuarter> quarters() {
        return quarters.stream().sorted(Comparator.comparing(ClosedQuarter::quarter)).toList();
    }

    /** Null before the leadership has chosen, as are those that follow. */
    public StrategyCourse course() {
        return course;
    }

    public String courseReason() {
        return courseReason;
    }

    public LocalDate courseOn() {
        return courseOn;
    }

    public PersonId courseBy() {
        return courseBy;
    }
}
