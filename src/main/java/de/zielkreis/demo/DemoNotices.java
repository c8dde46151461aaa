package de.zielkreis.demo;

import de.zielkreis.municipalities.Account;
import de.zielkreis.municipalities.Accounts;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.municipalities.People;
import de.zielkreis.notices.Rhythm;
import de.zielkreis.notices.Settings;
import de.zielkreis.tasks.TaskDesk;
import de.zielkreis.tasks.TaskList;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets some people choose how often they are reminded. */
@Component
@Order(9)
@Profile("tryout")
class DemoNotices implements DemoEpilogue {

    private static final Map<String, Rhythm> CHOICES = Map.of("planung", Rhythm.WEEKLY, "leitung", Rhythm.ESCALATION_ONLY,
            "steuerung2", Rhythm.WEEKLY, "koordination", Rhythm.DAILY);

    private final Accounts accounts;
    private final People people;
    private final Settings settings;
    private final Actors actors;
    private final TaskList tasks;
    private final TaskDesk desk;

    DemoNotices(Accounts accounts, People people, Settings settings, Actors actors, TaskList tasks, TaskDesk desk) {
        this.accounts = accounts;
        this.people = people;
        this.settings = settings;
        this.actors = actors;
        this.tasks = tasks;
        this.desk = desk;
    }

    /** The coordinator has just taken a task over, so that there is something to tell her. */
    @Override
    public void tell() {
        accounts.findByLogin("koordination").map(account -> actors.actor(account.personId())).ifPresent(jana ->
                tasks.next(jana, 10).stream().filter(TaskList.Item::free).findFirst().ifPresent(task -> desk.claim(task.id(), jana)));
        CHOICES.forEach((login, rhythm) -> accounts.findByLogin(login).map(Account::personId).ifPresent(person ->
                settings.choose(person, people.findById(person).orElseThrow().email(), rhythm)));
    }
}
