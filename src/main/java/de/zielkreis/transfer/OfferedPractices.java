package de.zielkreis.transfer;

import de.zielkreis.shell.NotFound;
import de.zielkreis.transfer.practice.Practice;
import de.zielkreis.transfer.practice.PracticeState;
import de.zielkreis.transfer.practice.PracticeVersion;
import de.zielkreis.transfer.practice.PracticeVersions;
import de.zielkreis.transfer.practice.Practices;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The practices that can be asked for: those that the advisory office has curated, in their valid edition. */
@Component
public class OfferedPractices {

    private final Practices practices;
    private final PracticeVersions versions;

    OfferedPractices(Practices practices, PracticeVersions versions) {
        this.practices = practices;
        this.versions = versions;
    }

    /** @throws NotFound when there is no such practice, or it is not offered */
    @Transactional(readOnly = true)
    public OfferedPractice of(UUID id) {
        Practice practice = practices.findById(new PracticeId(id)).filter(found -> found.state() == PracticeState.CURATED).orElseThrow(NotFound::new);
        PracticeVersion valid = versions.findByPracticeIdAndEdition(practice.id(), practice.curatedEdition()).orElseThrow();
        return new OfferedPractice(practice.id(), valid.edition(), valid.title(), practice.municipalityId(), valid.conditions().stream()
                .map(condition -> new NamedCondition(condition.kind(), condition.wording(), condition.importance(), condition.remark())).toList());
    }
}
