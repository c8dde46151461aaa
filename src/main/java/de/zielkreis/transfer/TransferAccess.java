package de.zielkreis.transfer;

import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Grant;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.Role;
import de.zielkreis.shell.NotFound;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who may see which transfer, and from which side. */
@Component
@Transactional(readOnly = true)
public class TransferAccess {

    private static final Set<Role> INSIDERS = EnumSet.of(Role.COORDINATOR, Role.LEADERSHIP, Role.STEERING_GROUP, Role.PLANNER,
            Role.ADMINISTRATOR, Role.PROJECT_GROUP);

    private final PracticeTransfers transfers;

    TransferAccess(PracticeTransfers transfers) {
        this.transfers = transfers;
    }

    /** @throws NotFound for unknown transfers, those of others, and those of which the giving municipality does not know yet */
    public TransferVisit visit(Actor actor, UUID id) {
        Set<MunicipalityId> own = actor.grants().stream().filter(grant -> INSIDERS.contains(grant.role()))
                .map(Grant::municipalityId).collect(Collectors.toSet());
        PracticeTransfer transfer = transfers.visible(new TransferId(id), own, actor.advisoryOffices()).orElseThrow(NotFound::new);
        Party party = own.contains(transfer.receivingId()) ? Party.RECEIVER
                : actor.advisoryOffices().contains(transfer.officeId()) ? Party.OFFICE : Party.GIVER;
        return new TransferVisit(transfer, party, actor);
    }
}
