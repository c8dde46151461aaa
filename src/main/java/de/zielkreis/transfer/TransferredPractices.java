package de.zielkreis.transfer;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.transfer.practice.PracticeTravel;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says how often practices were asked for and adopted elsewhere; counts only. */
@Component
class TransferredPractices implements PracticeTravel {

    private final PracticeTransfers transfers;

    TransferredPractices(PracticeTransfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public Map<PracticeId, Travelled> of(Collection<MunicipalityId> giving) {
        return transfers.travelling(giving).stream()
                .collect(Collectors.toMap(row -> (PracticeId) row[0], row -> new Travelled((Long) row[1], (Long) row[2])));
    }
}
