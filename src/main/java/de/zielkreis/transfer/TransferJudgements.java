package de.zielkreis.transfer;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The verdicts on transfers, one after the other. */
public interface TransferJudgements extends CrudRepository<TransferJudgement, UUID> {

    @Query("select distinct j from TransferJudgement j left join fetch j.conditions where j.transferId = :transfer order by j.number desc")
    List<TransferJudgement> of(TransferId transfer);
}
