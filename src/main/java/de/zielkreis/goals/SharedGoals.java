package de.zielkreis.goals;

import de.zielkreis.goals.SharedGoal.Share;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.MunicipalityType;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.German;
import de.zielkreis.shell.NotFound;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The goals that the members of an alliance pursue together: who contributes what, seen by members and by the alliance. */
@Component
public class SharedGoals {

    private final Municipalities municipalities;
    private final SubGoals goals;
    private final Contributions contributions;
    private final GoalHistory history;

    SharedGoals(Municipalities municipalities, SubGoals goals, Contributions contributions, GoalHistory history) {
        this.municipalities = municipalities;
        this.goals = goals;
        this.contributions = contributions;
        this.history = history;
    }

    /**
     * The active goals of the alliances to which a municipality belongs.
     *
     * @throws NotFound when it belongs to none
     */
    @Transactional(readOnly = true)
    public List<SharedGoal> of(MunicipalityId member) {
        List<Municipality> alliances = municipalities.alliancesOf(member);
        if (alliances.isEmpty()) {
            throw new NotFound();
        }
        return shared(alliances, goals.activeOf(ids(alliances)));
    }

    /** A goal with the contributions of all members; empty when it is no goal of an alliance, or still a draft. */
    @Transactional(readOnly = true)
    public Optional<SharedGoal> of(Municipality alliance, SubGoal goal) {
        return alliance.type() != MunicipalityType.ALLIANCE || goal.state() == SubGoalState.DRAFT ? Optional.empty()
                : shared(municipalities.withMembers(alliance.id()).stream().toList(), List.of(goal)).stream().findFirst();
    }

    private List<SharedGoal> shared(List<Municipality> alliances, List<SubGoal> goals) {
        List<MunicipalityId> ids = ids(alliances);
        Map<MunicipalityId, Municipality> byId = alliances.stream().collect(Collectors.toMap(Municipality::id, Function.identity()));
        List<Municipality> members = byName(alliances.stream().flatMap(alliance -> alliance.members().stream()).distinct().toList());
        Map<SubGoalId, Map<MunicipalityId, Contribution>> given = contributions.in(ids).stream().collect(Collectors.groupingBy(
                Contribution::subGoalId, Collectors.toMap(Contribution::memberId, Function.identity())));
        Map<SubGoalId, OwnGoal> ownGoals = contributions.ownGoalsIn(ids).stream()
                .collect(Collectors.toMap(OwnGoal::id, Function.identity()));
        return goals.stream().map(goal -> {
            Municipality alliance = byId.get(goal.municipalityId());
            Map<MunicipalityId, Contribution> here = given.getOrDefault(goal.id(), Map.of());
            return new SharedGoal(goal.id().uuid(), alliance.name(), goal.title(), goal.wording(), goal.dueOn(),
                    goal.state() == SubGoalState.ACTIVE, members.stream().filter(member -> alliance.members().contains(member.id()))
                            .map(member -> share(member, here.get(member.id()), ownGoals)).toList());
        }).toList();
    }

    private static Share share(Municipality member, Contribution contribution, Map<SubGoalId, OwnGoal> ownGoals) {
        return contribution == null ? new Share(member.key(), member.name(), null, null)
                : new Share(member.key(), member.name(), contribution.description(), ownGoals.get(contribution.ownGoalId()));
    }

    private List<Municipality> byName(Collection<MunicipalityId> ids) {
        Comparator<Object> alphabet = Collator.getInstance(Locale.GERMANY);
        return municipalities.findByIdIn(ids).stream().sorted(Comparator.comparing(Municipality::name, alphabet)).toList();
    }

    private static List<MunicipalityId> ids(List<Municipality> places) {
        return places.stream().map(Municipality::id).toList();
    }

    /**
     * A municipality's own part in a goal of one of its alliances.
     *
     * @throws NotFound for unknown goals, drafts and those of alliances to which it does not belong
     * @throws Conflict when the goal has ended
     */
    @Transactional(readOnly = true)
    public Part ownPart(Municipality member, UUID goal) {
        return municipalities.alliancesOf(member.id()).stream()
                .flatMap(alliance -> adopted(alliance, goal).map(found -> new Part(alliance, found, member, true)).stream())
                .findFirst().orElseThrow(NotFound::new);
    }

    /**
     * A member's part in a goal of the alliance, for the offices that act for the members.
     *
     * @param member sign of the member
     * @throws NotFound for unknown goals, drafts, and whoever is no member
     * @throws Conflict when the goal has ended
     */
    @Transactional(readOnly = true)
    public Part partOf(Municipality alliance, UUID goal, String member) {
        Municipality found = municipalities.findByKey(member).orElseThrow(NotFound::new);
        return municipalities.withMembers(alliance.id()).filter(place -> place.members().contains(found.id()))
                .flatMap(place -> adopted(place, goal)).map(shared -> new Part(alliance, shared, found, false))
                .orElseThrow(NotFound::new);
    }

    private Optional<SubGoal> adopted(Municipality alliance, UUID goal) {
        Optional<SubGoal> found = goals.of(alliance.id(), new SubGoalId(goal))
                .filter(shared -> !shared.archived() && shared.state() != SubGoalState.DRAFT);
        found.ifPresent(SharedGoals::mustBeOpen);
        return found;
    }

    /** What the member has contributed; also what it has withdrawn. */
    @Transactional(readOnly = true)
    public Optional<Contribution> contribution(Part part) {
        return contributions.of(part.member().id(), part.goal().id());
    }

    /**
     * Notes what a member contributes, for the first time or anew.
     *
     * @param before what there was so far; null when there was nothing
     * @param ownGoal the member's own goal behind it, or null; an office that acts for the member leaves it as it is
     * @throws Conflict when the shared goal has ended
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void contribute(Part part, Contribution before, String description, SubGoalId ownGoal, Occasion occasion) {
        SubGoal shared = goals.of(part.alliance().id(), part.goal().id()).orElseThrow(NotFound::new);
        mustBeOpen(shared);
        ChangeAct act = before == null || before.archived() ? ChangeAct.CREATED : ChangeAct.CHANGED;
        Contribution contribution = before != null ? before : contributions.save(new Contribution(shared, part.member(), description));
        contribution.restore();
        contribution.describe(description);
        if (part.own()) {
            contribution.rely(ownGoal == null ? null : goals.of(part.member().id(), ownGoal).orElseThrow(NotFound::new));
        }
        history.note(act, occasion, contribution);
    }

    /** Takes a contribution back; its history stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Contribution contribution, Occasion occasion) {
        contribution.withdraw(LocalDate.ofInstant(occasion.at(), German.ZONE));
        history.note(ChangeAct.WITHDRAWN, occasion, contribution);
    }

    private static void mustBeOpen(SubGoal goal) {
        if (goal.state() != SubGoalState.ACTIVE) {
            throw new Conflict("goals.sharedGoalEnded", goal.title());
        }
    }
}
