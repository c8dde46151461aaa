package de.zielkreis.goals;

import static de.zielkreis.goals.AGoal.aGoal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.MunicipalityType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContributionTests {

    private final Municipality member = new Municipality("KAM", "Kamen", "Stadt Kamen", MunicipalityType.TOWN);
    private final Contribution contribution = new Contribution(aGoal().active(), member, "Räume für das Nachsorgetreffen");

    @Test
    void standsInTheMatrixOfTheAllianceUnderTheNameOfTheMember() {
        assertThat(contribution.municipalityId()).isEqualTo(AGoal.HERE);
        assertThat(contribution.memberId()).isEqualTo(member.id());
        assertThat(contribution.title()).isEqualTo("Kamen");
    }

    @Test
    void nobodyContributesToADraft() {
        assertThatThrownBy(() -> new Contribution(aGoal().draft(), member, "Räume")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nobodyContributesToAGoalThatHasEnded() {
        SubGoal reached = aGoal().active();
        reached.achieve(AGoal.aDecision(), "Alle sind dabei.", LocalDate.of(2026, 11, 30));

        assertThatThrownBy(() -> new Contribution(reached, member, "Räume")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void reliesOnAnAdoptedGoalOfTheMember() {
        SubGoal own = aGoal().in(member.id()).active();

        contribution.rely(own);

        assertThat(contribution.ownGoalId()).isEqualTo(own.id());
    }

    @Test
    void reliesOnNoGoalOfSomebodyElse() {
        SubGoal foreign = aGoal().active();

        assertThatThrownBy(() -> contribution.rely(foreign)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reliesOnNoDraftOfWhichTheOthersWouldHear() {
        SubGoal draft = aGoal().in(member.id()).draft();

        assertThatThrownBy(() -> contribution.rely(draft)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onceWithdrawnNamesNoOwnGoalAnyMore() {
        contribution.rely(aGoal().in(member.id()).active());

        contribution.withdraw(LocalDate.of(2026, 12, 9));

        assertThat(contribution.archived()).isTrue();
        assertThat(contribution.ownGoalId()).isNull();
    }
}
