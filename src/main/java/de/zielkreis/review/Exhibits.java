package de.zielkreis.review;

import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.review.AssessedGoals.AssessedGoal;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the Belege of assessments: added and removed while the quarter is a draft, fixed from its release on. */
@Component
public class Exhibits {

    /** How many an assessment may have. */
    public static final int MOST = 10;
    /** How large a file may be. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 150;

    private final AssessedGoals assessed;
    private final ExhibitRecords records;
    private final ExhibitFileRecords files;
    private final People people;
    private final Clock clock;

    Exhibits(AssessedGoals assessed, ExhibitRecords records, ExhibitFileRecords files, People people, Clock clock) {
        this.assessed = assessed;
        this.records = records;
        this.files = files;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @throws NotFound for quarters and goals that the municipality does not have
     * @throws Conflict once the quarter is released
     * @throws Refused when the address is not one of the web, or there are as many as there may be
     */
    @Transactional
    public void addLink(MunicipalityId municipality, Quarter quarter, SubGoalId goal, String title, String link, PersonId by) {
        AssessedGoal about = draft(municipality, quarter, goal);
        mustHaveRoom(about, "link");
        records.save(Exhibit.link(about.review(), about.assessment(), title, link, by, clock.instant()));
    }

    /**
     * @param title null to call it as the file is named
     * @param name as the person's computer calls it
     * @throws NotFound for quarters and goals that the municipality does not have
     * @throws Conflict once the quarter is released
     * @throws Refused when it is too large or none of the accepted kinds, or there are as many as there may be
     */
    @Transactional
    public void addFile(MunicipalityId municipality, Quarter quarter, SubGoalId goal, String title, String name, byte[] content,
            PersonId by) {
        AssessedGoal about = draft(municipality, quarter, goal);
        mustHaveRoom(about, "file");
        if (content.length == 0) {
            throw new Refused("file", "review.fileMissing");
        }
        if (content.length > MOST_BYTES) {
            throw new Refused("file", "review.fileTooLarge", MOST_BYTES / 1024 / 1024);
        }
        FileKind kind = FileKind.of(content).orElseThrow(() -> new Refused("file", "review.fileOfOtherKind"));
        String fileName = fileName(name, kind);
        Exhibit exhibit = Exhibit.file(about.review(), about.assessment(), title == null ? fileName : title, fileName, kind,
                content.length, by, clock.instant());
        records.save(exhibit);
        files.save(new ExhibitFile(exhibit, content));
    }

    /**
     * @throws NotFound when the assessment has no such exhibit
     * @throws Conflict once the quarter is released
     */
    @Transactional
    public void remove(MunicipalityId municipality, Quarter quarter, SubGoalId goal, UUID id) {
        AssessedGoal about = draft(municipality, quarter, goal);
        Exhibit exhibit = records.findByIdAndAssessmentId(id, about.assessment().id()).orElseThrow(NotFound::new);
        files.remove(id);
        records.delete(exhibit);
    }

    /** @throws NotFound when the assessment has no such file */
    @Transactional(readOnly = true)
    public Content content(Assessment assessment, UUID id) {
        Exhibit exhibit = records.findByIdAndAssessmentId(id, assessment.id()).orElseThrow(NotFound::new);
        return new Content(exhibit, files.findByExhibitId(id).orElseThrow(NotFound::new).content());
    }

    /** Those of one assessment, oldest first. */
    @Transactional(readOnly = true)
    public List<Shown> of(Assessment assessment) {
        return shown(records.findByAssessmentIdOrderByAddedAt(assessment.id()));
    }

    /** Those of all assessments of a quarter, in the order of the matrix. */
    @Transactional(readOnly = true)
    public List<Exhibit> in(QuarterlyReview review) {
        return records.of(review.id());
    }

    private List<Shown> shown(List<Exhibit> exhibits) {
        Map<PersonId, String> names = people.namesOf(exhibits.stream().map(Exhibit::addedBy).collect(Collectors.toSet()));
        return exhibits.stream().map(exhibit -> new Shown(exhibit, names.getOrDefault(exhibit.addedBy(), ""))).toList();
    }

    private AssessedGoal draft(MunicipalityId municipality, Quarter quarter, SubGoalId goal) {
        AssessedGoal about = assessed.of(municipality, quarter, goal);
        if (!about.review().open()) {
            throw new Conflict("review.exhibitsFixed", quarter.label());
        }
        return about;
    }

    private void mustHaveRoom(AssessedGoal about, String field) {
        if (records.countByAssessmentId(about.assessment().id()) >= MOST) {
            throw new Refused(field, "review.tooManyExhibits", MOST);
        }
    }

    /** The name without folders and signs that other computers could take amiss, with the ending of what it is. */
    private static String fileName(String name, FileKind kind) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"*:<>?|]", "").strip();
        String ending = "." + kind.ending();
        boolean named = plain.toLowerCase(Locale.ROOT).endsWith(ending) || kind == FileKind.JPEG && plain.toLowerCase(Locale.ROOT).endsWith(".jpeg");
        if (named && plain.length() <= LONGEST_NAME && plain.length() > ending.length()) {
            return plain;
        }
        String stem = named ? plain.substring(0, plain.lastIndexOf('.')) : plain;
        stem = stem.length() > LONGEST_NAME ? stem.substring(0, LONGEST_NAME) : stem;
        return (stem.isBlank() ? "Beleg" : stem) + ending;
    }

    /** An exhibit with the name of who added it. */
    public record Shown(Exhibit exhibit, String who) {
    }

    /** A file with its content. */
    public record Content(Exhibit exhibit, byte[] bytes) {
    }
}
