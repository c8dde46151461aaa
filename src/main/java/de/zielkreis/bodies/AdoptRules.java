package de.zielkreis.bodies;

import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.Decision;
import de.zielkreis.municipalities.DecisionId;
import de.zielkreis.municipalities.DecisionOutcome;
import de.zielkreis.municipalities.Decisions;
import de.zielkreis.municipalities.MeetingForm;
import de.zielkreis.municipalities.Meetings;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.German;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a body adopt its rules of procedure, edition after edition. */
@Component
public class AdoptRules {

    private final RulesOfProcedures rules;
    private final Meetings meetings;
    private final Decisions decisions;
    private final Clock clock;

    AdoptRules(RulesOfProcedures rules, Meetings meetings, Decisions decisions, Clock clock) {
        this.rules = rules;
        this.meetings = meetings;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * Notes the decision of the body, too.
     *
     * @param seen the edition that the person saw, 0 for none
     * @throws Meanwhile when another edition has been adopted since
     * @throws Refused for a day in the future, and for one before the edition that holds now
     */
    @Transactional
    public RulesOfProcedure adopt(Body body, long seen, AgreedRules agreed, LocalDate on, MeetingForm form, PersonId by) {
        Meanwhile.check(seen, rules.findByBodyIdOrderByEditionDesc(body.id()).stream().findFirst().map(RulesOfProcedure::edition).orElse(0));
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refused("adoptedOn", "body.adoptedInFuture");
        }
        Decision decision = decisions.save(new Decision(body.municipalityId(), meetings.heldBy(body, on, form).id(), null,
                "Geschäftsordnung: " + body.name(), "Die Geschäftsordnung wird in der vorliegenden Fassung beschlossen.",
                DecisionOutcome.ADOPTED, by, clock.instant()));
        return adopt(body, agreed, decision.id(), on, by);
    }

    /** @throws Refused for a day before the edition that holds now */
    @Transactional(propagation = Propagation.MANDATORY)
    public RulesOfProcedure adopt(Body body, AgreedRules agreed, DecisionId decision, LocalDate on, PersonId by) {
        List<RulesOfProcedure> before = rules.findByBodyIdOrderByEditionDesc(body.id());
        if (!before.isEmpty() && on.isBefore(before.get(0).adoptedOn())) {
            throw new Refused("adoptedOn", "body.adoptedTooEarly", before.get(0).edition(), German.day(before.get(0).adoptedOn()));
        }
        int edition = before.isEmpty() ? 1 : before.get(0).edition() + 1;
        return rules.save(new RulesOfProcedure(body, edition, agreed, decision, on, by, LocalDate.now(clock)));
    }
}
