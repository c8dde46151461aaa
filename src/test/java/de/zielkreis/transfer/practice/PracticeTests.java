package de.zielkreis.transfer.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PracticeTests {

    private static final PersonId KORA = new PersonId(UUID.randomUUID());
    private static final Instant NOW = Instant.parse("2026-12-09T11:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 9);

    private final Practice practice = new Practice(new MunicipalityId(UUID.randomUUID()), "Elterncafé", KORA, NOW);

    @Test
    void beginsAsDraftOfItsMunicipality() {
        assertThat(practice.state()).isEqualTo(PracticeState.DRAFT);
        assertThat(practice.newestEdition()).isEqualTo(1);
        assertThat(practice.showsToEverybody(1)).isFalse();
    }

    @Test
    void isWrittenInTheSameEditionWhileItIsADraft() {
        assertThat(practice.edit("Elterncafé Mitte", KORA, NOW)).isEqualTo(1);
        assertThat(practice.title()).isEqualTo("Elterncafé Mitte");
    }

    @Test
    void isReleasedByItsMunicipalityAndStillSeenByNobodyElse() {
        release();

        assertThat(practice.state()).isEqualTo(PracticeState.RELEASED);
        assertThat(practice.releasedOn()).isEqualTo(TODAY);
        assertThat(practice.showsToEverybody(1)).isFalse();
    }

    @Test
    void isNotReleasedWhileSomethingIsMissing() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> practice.release(APractice.barely("Elterncafé").text().missing(), TODAY))
                .satisfies(refused -> assertThat(refused.refusals()).extracting(Refusal::field)
                        .containsExactly("special", "lifePhases", "fields", "contactPost", "conditions"));
        assertThat(practice.state()).isEqualTo(PracticeState.DRAFT);
    }

    @Test
    void isNotReleasedTwice() {
        release();

        moved(this::release);
    }

    @Test
    void isNotWrittenWhileTheAdvisoryOfficeReadsIt() {
        release();

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> practice.edit("Anders", KORA, NOW))
                .withMessage("refused.practiceInCuration");
    }

    @Test
    void isTakenBackByItsMunicipality() {
        release();
        practice.takeBack();

        assertThat(practice.state()).isEqualTo(PracticeState.DRAFT);
        moved(practice::takeBack);
    }

    @Test
    void isSeenByEverybodyOnceAccepted() {
        release();
        practice.accept();

        assertThat(practice.state()).isEqualTo(PracticeState.CURATED);
        assertThat(practice.curatedEdition()).isEqualTo(1);
        assertThat(practice.nextState()).isNull();
        assertThat(practice.showsToEverybody(1)).isTrue();
        moved(practice::accept);
    }

    @Test
    void isSentBackWithARemarkThatGoesWhenItIsAccepted() {
        release();
        practice.sendBack("Bitte den Aufwand nennen.", TODAY);

        assertThat(practice.state()).isEqualTo(PracticeState.DRAFT);
        assertThat(practice.remark()).isEqualTo("Bitte den Aufwand nennen.");
        moved(() -> practice.sendBack("Noch einmal.", TODAY));
        release();
        practice.accept();
        assertThat(practice.remark()).isNull();
    }

    @Test
    void keepsShowingTheCuratedEditionWhileANewOneIsInWork() {
        release();
        practice.accept();

        assertThat(practice.edit("Elterncafé", KORA, NOW)).isEqualTo(2);
        assertThat(practice.edit("Elterncafé", KORA, NOW)).isEqualTo(2);
        release();
        practice.sendBack("Noch nicht.", TODAY);
        assertThat(practice.state()).isEqualTo(PracticeState.CURATED);
        assertThat(practice.showsToEverybody(1)).isTrue();
        assertThat(practice.showsToEverybody(2)).isFalse();
        release();
        practice.accept();
        assertThat(practice.curatedEdition()).isEqualTo(2);
        assertThat(practice.showsToEverybody(1)).isTrue();
    }

    @Test
    void isHiddenOnceWithdrawnAndNeverWithdrawnTwice() {
        release();
        practice.accept();
        practice.withdraw("Der Träger hört auf.", TODAY);

        assertThat(practice.state()).isEqualTo(PracticeState.WITHDRAWN);
        assertThat(practice.withdrawnBecause()).isEqualTo("Der Träger hört auf.");
        assertThat(practice.showsToEverybody(1)).isFalse();
        moved(() -> practice.withdraw("Noch einmal.", TODAY));
        moved(this::release);
    }

    @Test
    void leavesTheAdvisoryOfficeWhenItIsWithdrawn() {
        release();
        practice.withdraw("Doch nicht.", TODAY);

        moved(practice::accept);
    }

    @Test
    void comesBackAsDraftOfANewEditionWhenItIsWrittenAfterAWithdrawal() {
        release();
        practice.accept();
        practice.withdraw("Der Träger hört auf.", TODAY);

        assertThat(practice.edit("Elterncafé", KORA, NOW)).isEqualTo(2);
        assertThat(practice.state()).isEqualTo(PracticeState.DRAFT);
        assertThat(practice.curatedEdition()).isNull();
        assertThat(practice.withdrawnBecause()).isNull();
    }

    @Test
    void knowsWhetherSomebodyWasFaster() {
        practice.mustStillBe(null);

        moved(() -> practice.mustStillBe(3L));
    }

    @Test
    void aCuratedEditionNeverChanges() {
        PracticeVersion version = new PracticeVersion(practice.id(), 1, APractice.called("Elterncafé").text());
        version.write(APractice.barely("Elterncafé").text());
        version.curate(TODAY, "Teststadt");

        assertThatIllegalStateException().isThrownBy(() -> version.write(APractice.called("Anders").text()));
    }

    @Test
    void anEditionGivesBackWhatWasWritten() {
        PracticeText text = APractice.called("Elterncafé").text();

        assertThat(new PracticeVersion(practice.id(), 1, text).text()).isEqualTo(text);
    }

    @Test
    void anExperienceIsReadByOthersOnceItIsReleased() {
        PracticeExperience experience = new PracticeExperience(practice.id(), 1, practice.municipalityId(), 2027, Carried.PARTLY, "Es braucht Zeit.",
                KORA, TODAY);

        assertThat(experience.released()).isFalse();
        experience.release(TODAY);
        assertThat(experience.released()).isTrue();
    }

    private void release() {
        practice.release(List.of(), TODAY);
    }

    private static void moved(ThrowingCallable step) {
        assertThatExceptionOfType(Conflict.class).isThrownBy(step).withMessage("refused.practiceMoved");
    }
}
