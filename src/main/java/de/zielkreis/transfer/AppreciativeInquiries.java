package de.zielkreis.transfer;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The inquiries of transfers. */
public interface AppreciativeInquiries extends CrudRepository<AppreciativeInquiry, UUID> {

    @Query("select i from AppreciativeInquiry i where i.transferId = :transfer order by i.number desc")
    List<AppreciativeInquiry> of(TransferId transfer);
}
