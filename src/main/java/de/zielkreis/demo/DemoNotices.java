package de.zielkreis.demo;

import de.zielkreis.municipalities.Account;
import de.zielkreis.municipalities.Accounts;
import de.zielkreis.municipalities.People;
import de.zielkreis.notices.Rhythm;
import de.zielkreis.notices.Settings;
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

    DemoNotices(Accounts accounts, People people, Settings settings) {
        this.accounts = accounts;
        this.people = people;
        this.settings = settings;
    }

    @Override
    public void tell() {
        CHOICES.forEach((login, rhythm) -> accounts.findByLogin(login).map(Account::personId).ifPresent(person ->
                settings.choose(person, people.findById(person).orElseThrow().email(), rhythm)));
    }
}
