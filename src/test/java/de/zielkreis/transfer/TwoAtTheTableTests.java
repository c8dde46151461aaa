package de.zielkreis.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Transfers;
import de.zielkreis.fixtures.Transfers.Three;
import de.zielkreis.forms.FormInput;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.shell.Refused;
import de.zielkreis.tasks.TaskDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** Two people do the same at the same moment; one effect, and the other one is told. */
@ApplicationTest
@Tag("database")
class TwoAtTheTableTests {

    @Autowired private Transfers transfers;
    @Autowired private CommonTable table;
    @Autowired private TransferJudgements judgements;
    @Autowired private TaskDesk desk;
    @Autowired private Actors actors;

    @RepeatedTest(3)
    void ofTwoWhoSaveTheSameRowOneIsStored() throws Exception {
        Three three = transfers.three();
        PracticeTransfer transfer = transfers.atTable(three);
        TransferCondition staff = transfers.conditions(transfer).get(0);

        List<Boolean> stored = atTheSameTime(() -> settle(transfer, staff, transfers.actor(three.receiver().coordinator()), "Austausch"),
                () -> settle(transfer, staff, transfers.actor(three.giver().coordinator()), "Fortbildung"));

        assertThat(stored).containsExactlyInAnyOrder(true, false);
        assertThat(transfers.conditions(transfer).get(0).version()).isEqualTo(staff.version() + 1);
    }

    @RepeatedTest(3)
    void twoWhoSaveDifferentRowsBothGetThrough() throws Exception {
        Three three = transfers.three();
        PracticeTransfer transfer = transfers.atTable(three);
        List<TransferCondition> rows = transfers.conditions(transfer);

        assertThat(atTheSameTime(() -> settle(transfer, rows.get(0), transfers.actor(three.receiver().coordinator()), "Austausch"),
                () -> settle(transfer, rows.get(1), transfers.actor(three.giver().coordinator()), "Fortbildung"))).containsExactly(true, true);
    }

    @RepeatedTest(3)
    void aDoubleClickOnTheRequestBeginsOneTransfer() throws Exception {
        Three three = transfers.three();
        OfferedPractice practice = transfers.practice(three.giver());
        Callable<Boolean> click = () -> {
            try {
                transfers.request(three, practice);
                return true;
            } catch (Refused | ConcurrencyFailureException | DataIntegrityViolationException tooLate) {
                return false;
            }
        };

        assertThat(atTheSameTime(click, click)).containsExactlyInAnyOrder(true, false);
    }

    @RepeatedTest(3)
    void aDoubleClickOnTheSessionFixesOneVerdict() throws Exception {
        Three three = transfers.three();
        PracticeTransfer transfer = transfers.atTable(three);
        String task = transfers.task(three, transfer, "holdSession").id();
        Actor adviser = actors.actor(three.adviser());
        desk.claim(task, adviser);
        Callable<Boolean> click = () -> {
            desk.submit(task, adviser, new FormInput(Transfers.answers("heldOn", "09.12.2026", "participants", "Alle")));
            return true;
        };

        assertThat(atTheSameTime(click, click)).as("the second click gets the same answer").containsExactly(true, true);
        assertThat(judgements.of(transfer.id())).hasSize(1);
    }

    private boolean settle(PracticeTransfer transfer, TransferCondition row, Actor by, String text) {
        try {
            table.settle(by, transfer.id().uuid(), row.id(), row.version(), new TableEntry(Presence.MISSING, Endangerment.YES, Alternative.AGREED, text), Towns.TODAY);
            return true;
        } catch (ChangedAtTable | ConcurrencyFailureException second) {
            return false;
        }
    }

    private static List<Boolean> atTheSameTime(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Boolean> outcomes = new ArrayList<>();
            for (Future<Boolean> outcome : two.invokeAll(List.of(behind(start, one), behind(start, other)))) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            two.shutdown();
        }
    }

    private static Callable<Boolean> behind(CyclicBarrier start, Callable<Boolean> action) {
        return () -> {
            start.await();
            return action.call();
        };
    }
}
