package de.zielkreis.tasks;

import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The filters a person keeps under names, and the one with which their list opens. */
@Component
public class KeptViews {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 60;

    private final TaskViews views;

    KeptViews(TaskViews views) {
        this.views = views;
    }

    @Transactional(readOnly = true)
    public List<TaskView> of(PersonId person) {
        return views.findByPersonIdOrderByName(person);
    }

    /**
     * Keeps a filter; the same name again means the new one.
     *
     * @throws Refused without a name, with one of more than 60 characters, and when there are 20 already
     */
    @Transactional
    public TaskView keep(PersonId person, String name, TaskFilter filter) {
        String word = name == null ? "" : name.strip();
        if (word.isEmpty() || word.chars().anyMatch(Character::isISOControl)) {
            throw new Refused("name", "taskView.noName");
        }
        if (word.length() > LONGEST_NAME) {
            throw new Refused("name", "taskView.longName", LONGEST_NAME);
        }
        List<TaskView> kept = views.findByPersonIdOrderByName(person);
        TaskView view = kept.stream().filter(one -> one.name().equalsIgnoreCase(word)).findFirst().orElse(null);
        if (view == null && kept.size() >= MOST) {
            throw new Refused("name", "taskView.tooMany", MOST);
        }
        if (view == null) {
            return views.save(new TaskView(person, word, filter.query()));
        }
        view.show(filter.query());
        return view;
    }

    /** The list opens with this one from now on, or with none when it did so before. */
    @Transactional
    public void beStandard(PersonId person, UUID id) {
        List<TaskView> kept = views.findByPersonIdOrderByName(person);
        TaskView chosen = kept.stream().filter(view -> view.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        boolean first = !chosen.standard();
        kept.forEach(view -> view.becomeStandard(first && view.id().equals(id)));
    }

    @Transactional
    public void forget(PersonId person, UUID id) {
        views.delete(views.findByPersonIdOrderByName(person).stream().filter(view -> view.id().equals(id)).findFirst().orElseThrow(NotFound::new));
    }
}
