package de.zielkreis.tasks;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Addressee;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityResult;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/** A user task as lists show it; follows the engine's task and is never changed on its own. */
@Entity
@SqlResultSetMapping(name = TaskEntry.LISTED, entities = @EntityResult(entityClass = TaskEntry.class), columns = {
    @ColumnResult(name = "follow_up", type = LocalDate.class), @ColumnResult(name = "assignee_name"), @ColumnResult(name = "ended_by_name"),
    @ColumnResult(name = "total", type = Integer.class)})
public class TaskEntry {

    /** A task with the day on which the person wants to see it again, with names, and with the size of the whole list. */
    static final String LISTED = "listedTask";

    /** Due date of a task without one: sorts behind all others. */
    static final LocalDate NO_DATE = LocalDate.of(9999, 12, 31);

    @Id
    private String id;

    private String formId;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "municipality_id"))
    private MunicipalityId municipalityId;

    private String processKey;
    private String businessKey;
    private String subjectId;
    private String title;
    private String topic;
    private String detail;
    private String searchText;
    private String addressee;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "assignee_id"))
    private PersonId assigneeId;

    private Instant assignedAt;
    private LocalDate dueOn;
    private LocalDate followUpOn;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "taken_over_from"))
    private PersonId takenOverFrom;

    private Instant createdAt;
    private Instant stateSince;
    private LocalDate boundDueOn;
    private Instant endedAt;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "ended_by"))
    private PersonId endedBy;

    @Version
    private Long version;

    protected TaskEntry() {
    }

    TaskEntry(String id, String formId, String processKey, NewTask task, TaskCard card, Addressee addressee, Instant createdAt) {
        this.id = id;
        this.formId = formId;
        this.processKey = processKey;
        this.municipalityId = task.municipalityId();
        this.businessKey = task.businessKey();
        show(card);
        this.subjectId = card.subjectId();
        this.addressee = addressee == null ? null : addressee.toString();
        this.dueOn = NO_DATE;
        this.state = TaskState.OPEN;
        this.createdAt = createdAt;
        this.stateSince = createdAt;
    }

    void schedule(LocalDate due, LocalDate followUp) {
        dueOn = due == null ? NO_DATE : due;
        followUpOn = followUp;
        if (version == null) {
            boundDueOn = due;
        }
    }

    void assign(PersonId person, Instant at) {
        if (person == null ? assigneeId != null : !person.equals(assigneeId)) {
            assigneeId = person;
            assignedAt = person == null ? null : at;
            takenOverFrom = null;
        }
    }

    /** Somebody who stands in has taken the task over. */
    void takenOver(PersonId from) {
        takenOverFrom = from;
    }

    private void show(TaskCard card) {
        title = card.title();
        topic = card.topic();
        detail = card.detail();
        searchText = String.join(" ", title, topic, Objects.requireNonNullElse(detail, "")).toLowerCase(Locale.GERMAN);
    }

    /** Its process has been moved to a model that asks with another form. */
    void asksWith(String otherForm, TaskCard card) {
        formId = otherForm;
        show(card);
        subjectId = card.subjectId();
    }

    void pause() {
        state = TaskState.PAUSED;
    }

    void resume() {
        state = TaskState.OPEN;
    }

    void end(TaskState how, PersonId by, Instant at) {
        if (state == TaskState.OPEN || state == TaskState.PAUSED) {
            state = how;
            endedBy = by;
            endedAt = at;
            stateSince = at;
        }
    }

    /** Whether the person has it, or belongs to the group that is asked. */
    public boolean concerns(Actor actor) {
        return isWith(actor) || isAddressedTo(actor);
    }

    boolean isWith(Actor actor) {
        return actor.id().equals(assigneeId);
    }

    boolean isAddressedTo(Actor actor) {
        return actor.addressees().anyMatch(this::asks);
    }

    /** Whether that group is asked. */
    boolean asks(Addressee group) {
        return group.toString().equals(addressee);
    }

    /** Whether it is one person's own, without a group that could take it over. */
    public boolean personal() {
        return addressee == null;
    }

    Subject subject() {
        return new Subject(id, municipalityId, businessKey, subjectId);
    }

    public String id() {
        return id;
    }

    public String formId() {
        return formId;
    }

    public MunicipalityId municipalityId() {
        return municipalityId;
    }

    /** What the process of the task is about. */
    public String businessKey() {
        return businessKey;
    }

    public String title() {
        return title;
    }

    public String topic() {
        return topic;
    }

    public String detail() {
        return detail;
    }

    public String subjectId() {
        return subjectId;
    }

    /** Null when the task waits for anybody of its group. */
    public PersonId assigneeId() {
        return assigneeId;
    }

    /** Whose task it was before somebody stood in, or null. */
    public PersonId takenOverFrom() {
        return takenOverFrom;
    }

    /** The role that is asked as a group, or null. */
    public String roleCode() {
        return addressee == null ? null : addressee.substring(addressee.indexOf(':') + 1);
    }

    public Instant assignedAt() {
        return assignedAt;
    }

    /** Null when the task has no date. */
    public LocalDate dueOn() {
        return NO_DATE.equals(dueOn) ? null : dueOn;
    }

    /** The latest date that the process allows, or null when it waits as long as it takes. */
    LocalDate boundDueOn() {
        return boundDueOn;
    }

    /** Since when it stands where it stands: when it came, or when it was over. */
    public Instant stateSince() {
        return stateSince;
    }

    /** The process to which it belongs, as its model is called. */
    public String processKey() {
        return processKey;
    }

    public TaskState state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public PersonId endedBy() {
        return endedBy;
    }
}
