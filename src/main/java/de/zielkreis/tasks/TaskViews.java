package de.zielkreis.tasks;

import de.zielkreis.municipalities.PersonId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The named filters of everybody. */
interface TaskViews extends Repository<TaskView, UUID> {

    TaskView save(TaskView view);

    List<TaskView> findByPersonIdOrderByName(PersonId person);

    void delete(TaskView view);
}
