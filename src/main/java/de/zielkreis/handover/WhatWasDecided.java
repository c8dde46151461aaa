package de.zielkreis.handover;

import de.zielkreis.handover.HandoverSheet.Line;
import de.zielkreis.handover.HandoverSheet.Section;
import de.zielkreis.municipalities.Decisions;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.shell.German;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What bodies decided in the last twelve months, the newest first. */
@Component
@Order(30)
class WhatWasDecided implements SheetPart {

    private static final int MOST = 200;

    private final Decisions decisions;
    private final MessageSource messages;

    WhatWasDecided(Decisions decisions, MessageSource messages) {
        this.decisions = decisions;
        this.messages = messages;
    }

    @Override
    public Section of(Municipality municipality, LocalDate today) {
        return new Section("decided", "Was in den letzten zwölf Monaten beschlossen wurde", "In den letzten zwölf Monaten ist kein Beschluss festgehalten.",
                decisions.since(municipality.id(), today.minusYears(1), Limit.of(MOST)).stream().map(taken -> Line.of(German.day(taken.meeting().heldOn()),
                        taken.decision().subject(), outcome(taken.decision().outcome()) + ", " + taken.meeting().title() + ": " + taken.decision().wording())).toList());
    }

    private String outcome(Enum<?> outcome) {
        return messages.getMessage("DecisionOutcome." + outcome.name(), null, Locale.GERMANY);
    }
}
