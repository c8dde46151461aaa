package de.zielkreis.bodies;

import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.DecisionOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings back what an earlier meeting deferred or did not come to. */
@Component
@Order(10)
class LeftOverItems implements AgendaSource {

    private static final int MOST = 30;
    private static final int DAYS_REMEMBERED = 366;

    private final AgendaItems items;
    private final Clock clock;

    LeftOverItems(AgendaItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AgendaSuggestion> suggestionsFor(Body body) {
        return items.leftOver(body.id(), LocalDate.now(clock).minusDays(DAYS_REMEMBERED), Limit.of(MOST)).stream()
                .map(LeftOverItems::again).toList();
    }

    /** What had a key keeps it, so that its source does not suggest it a second time. */
    private static AgendaSuggestion again(AgendaItem item) {
        return new AgendaSuggestion(item.sourceKey() == null ? "item:" + item.id() : item.sourceKey(), "Aus früheren Sitzungen",
                item.title(), item.outcome() == DecisionOutcome.DEFERRED ? "Beim letzten Mal vertagt."
                        : "Beim letzten Mal nicht behandelt.", item.href(), false, item.id());
    }
}
