package de.zielkreis.transfer;

import de.zielkreis.goals.MeasureId;
import de.zielkreis.municipalities.BodyId;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The transfers of practices; everything that pages read goes by the parties that may see it. */
public interface PracticeTransfers extends CrudRepository<PracticeTransfer, TransferId> {

    /** One transfer as one of these municipalities or offices may see it; the giving one not before it is asked. */
    @Query("""
            select t from PracticeTransfer t where t.id = :id and (t.receivingId in :municipalities
            or (t.givingId in :municipalities and t.askedOn is not null) or t.officeId in :offices)""")
    Optional<PracticeTransfer> visible(TransferId id, Collection<MunicipalityId> municipalities, Collection<BodyId> offices);

    @Query("""
            select t from PracticeTransfer t where t.endedOn is null
            and (t.receivingId = :municipality or (t.givingId = :municipality and t.askedOn is not null))
            order by t.requestedOn desc, t.number desc""")
    List<PracticeTransfer> running(MunicipalityId municipality, Limit limit);

    @Query("""
            select t from PracticeTransfer t where t.endedOn is not null
            and (t.receivingId = :municipality or (t.givingId = :municipality and t.askedOn is not null))
            order by t.endedOn desc, t.number desc""")
    List<PracticeTransfer> ended(MunicipalityId municipality, Limit limit);

    @Query("select t from PracticeTransfer t where t.officeId in :offices and t.endedOn is null order by t.requestedOn desc, t.number desc")
    List<PracticeTransfer> accompanied(Collection<BodyId> offices, Limit limit);

    /** How often each kind of condition was not fully there in a judged transfer; each transfer counts once for a kind. */
    @Query("""
            select c.kind, count(distinct j.transferId) from TransferJudgement j join j.conditions c, PracticeTransfer t
            where t.id = j.transferId and t.officeId in :offices
            and c.presence in (de.zielkreis.transfer.Presence.PARTLY, de.zielkreis.transfer.Presence.MISSING)
            group by c.kind order by count(distinct j.transferId) desc, c.kind""")
    List<Object[]> lackingKinds(Collection<BodyId> offices);

    /** How often the practices of these municipalities were asked for, and how often adopted. */
    @Query("""
            select t.practiceId, count(t), count(t.adoptedOn) from PracticeTransfer t
            where t.givingId in :giving and t.askedOn is not null group by t.practiceId""")
    List<Object[]> travelling(Collection<MunicipalityId> giving);

    @Query("select coalesce(max(t.number), 0) from PracticeTransfer t where t.receivingId = :receiving")
    int lastNumber(MunicipalityId receiving);

    @Query("select count(t) > 0 from PracticeTransfer t where t.receivingId = :receiving and t.practiceId = :practice and t.endedOn is null")
    boolean running(MunicipalityId receiving, PracticeId practice);

    /** The transfers that brought a measure, the newest first. */
    @Query("select t from PracticeTransfer t where t.receivingId = :receiving and t.measureId = :measure order by t.number desc")
    List<PracticeTransfer> behind(MunicipalityId receiving, MeasureId measure);

    void flush();
}
