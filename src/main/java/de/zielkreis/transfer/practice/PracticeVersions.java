package de.zielkreis.transfer.practice;

import de.zielkreis.transfer.PracticeId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The editions of practices; whoever asks has been let in by the practice. */
public interface PracticeVersions extends CrudRepository<PracticeVersion, UUID> {

    Optional<PracticeVersion> findByPracticeIdAndEdition(PracticeId practice, int edition);

    /** Newest first. */
    List<PracticeVersion> findByPracticeIdOrderByEditionDesc(PracticeId practice);
}
