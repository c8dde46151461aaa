package de.zielkreis.review;

import de.zielkreis.bodies.AgendaSource;
import de.zielkreis.bodies.AgendaSuggestion;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.review.TalkRecords.Agreed;
import de.zielkreis.shell.German;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Suggests what was agreed in talks about quarters and is still open. */
@Component
@Order(40)
class AgreementMatters implements AgendaSource {

    private static final int MOST = 20;

    private final TalkRecords records;
    private final Clock clock;

    AgreementMatters(TalkRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AgendaSuggestion> suggestionsFor(Body body) {
        if (body.kind() != BodyKind.STEERING_GROUP && body.kind() != BodyKind.PROJECT_GROUP) {
            return List.of();
        }
        return records.open(body.municipalityId()).stream().limit(MOST).map(this::suggestion).toList();
    }

    private AgendaSuggestion suggestion(Agreed agreed) {
        Agreement agreement = agreed.agreement();
        String late = agreement.overdue(LocalDate.now(clock)) ? " (überfällig)." : ".";
        return AgendaSuggestion.of("agreement:" + agreement.id(), "Offene Vereinbarungen", "Vereinbarung: " + agreement.wording(),
                agreed.who() + ", bis " + German.day(agreement.dueOn()) + late, "/agreements");
    }
}
