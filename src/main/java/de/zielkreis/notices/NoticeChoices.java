package de.zielkreis.notices;

import de.zielkreis.municipalities.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What people chose. */
interface NoticeChoices extends Repository<NoticeChoice, PersonId> {

    NoticeChoice save(NoticeChoice choice);

    Optional<NoticeChoice> findByPersonId(PersonId person);

    List<NoticeChoice> findByPersonIdIn(Collection<PersonId> people);
}
