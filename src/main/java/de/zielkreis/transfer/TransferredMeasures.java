package de.zielkreis.transfer;

import de.zielkreis.goals.MeasureId;
import de.zielkreis.goals.MeasureOrigins;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names the practice from which a measure was carried over. */
@Component
@Transactional(readOnly = true)
class TransferredMeasures implements MeasureOrigins {

    private final PracticeTransfers transfers;
    private final Municipalities municipalities;

    TransferredMeasures(PracticeTransfers transfers, Municipalities municipalities) {
        this.transfers = transfers;
        this.municipalities = municipalities;
    }

    @Override
    public Optional<Origin> of(MunicipalityId municipality, MeasureId measure) {
        return transfers.behind(municipality, measure).stream().findFirst().map(transfer -> new Origin(transfer.practiceTitle() + ", "
                + municipalities.findById(transfer.givingId()).map(Municipality::name).orElse(""), "/transfers/" + transfer.id()));
    }
}
