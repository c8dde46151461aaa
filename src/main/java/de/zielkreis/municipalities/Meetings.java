package de.zielkreis.municipalities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

/** The meetings of bodies. */
public interface Meetings extends CrudRepository<Meeting, MeetingId> {

    Optional<Meeting> findByBodyIdAndHeldOnAndForm(BodyId body, LocalDate heldOn, MeetingForm form);

    List<Meeting> findByIdIn(Collection<MeetingId> ids);

    /** The meeting of that day, noted now when nobody has noted it yet: one sitting decides several things. */
    default Meeting heldBy(Body body, LocalDate heldOn, MeetingForm form) {
        return findByBodyIdAndHeldOnAndForm(body.id(), heldOn, form)
                .orElseGet(() -> save(new Meeting(body.id(), form, heldOn, body.name())));
    }
}
