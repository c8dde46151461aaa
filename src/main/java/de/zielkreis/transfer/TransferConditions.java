package de.zielkreis.transfer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The context conditions of transfers. */
public interface TransferConditions extends CrudRepository<TransferCondition, UUID> {

    @Query("select c from TransferCondition c where c.transferId = :transfer order by c.position")
    List<TransferCondition> of(TransferId transfer);

    @Query("select c from TransferCondition c where c.transferId = :transfer and c.id = :id")
    Optional<TransferCondition> of(TransferId transfer, UUID id);
}
