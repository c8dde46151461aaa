package de.zielkreis.transfer.practice;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.transfer.PracticeId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What comes back from a transfer is added to the practice. */
@Component
public class EnrichPractice {

    private final PracticeExperiences experiences;

    EnrichPractice(PracticeExperiences experiences) {
        this.experiences = experiences;
    }

    /**
     * @param edition that was carried over
     * @param from the receiving municipality
     * @param year of the experience, for example 2027
     * @param words at most 4,000 characters
     * @param released whether the receiving municipality lets others read it
     */
    @Transactional
    public PracticeExperience enrich(PracticeId practice, int edition, MunicipalityId from, int year, Carried carried, String words,
            boolean released, PersonId by, LocalDate on) {
        PracticeExperience experience = new PracticeExperience(practice, edition, from, year, carried, words, by, on);
        if (released) {
            experience.release(on);
        }
        return experiences.save(experience);
    }
}
