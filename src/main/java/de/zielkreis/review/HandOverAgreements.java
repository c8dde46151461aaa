package de.zielkreis.review;

import de.zielkreis.municipalities.HandoverItem;
import de.zielkreis.municipalities.HandoverKind;
import de.zielkreis.municipalities.HandoverPart;
import de.zielkreis.municipalities.HandoverTerms;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.German;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The open agreements of talks that the leaver has to keep; what was said about them stays with its names. */
@Component
class HandOverAgreements implements HandoverPart {

    private final Agreements agreements;

    HandOverAgreements(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public HandoverKind kind() {
        return HandoverKind.AGREEMENT;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HandoverItem> of(HandoverTerms terms) {
        return agreements.openOf(terms.municipalityId(), terms.leaver()).stream().map(one -> new HandoverItem(one.id().toString(), one.wording(),
                "bis " + German.day(one.dueOn()), true)).toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(String item, PersonId to, HandoverTerms terms) {
        agreements.of(terms.municipalityId(), UUID.fromString(item)).orElseThrow().passTo(to);
    }
}
