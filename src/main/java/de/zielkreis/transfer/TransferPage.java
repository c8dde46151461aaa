package de.zielkreis.transfer;

import de.zielkreis.goals.Measure;
import de.zielkreis.municipalities.Decision;
import de.zielkreis.tasks.TaskList;
import java.time.LocalDate;
import java.util.List;

/**
 * What one side sees of a transfer.
 *
 * @param judgements the verdicts, the newest first; empty before the first session
 * @param inquiries only for the receiving municipality and the advisory office
 * @param tasks what the person can do now
 * @param measure title of the measure in the receiving municipality's goal matrix; null for the giving one
 * @param decision what the steering group decided in its words; null for the giving municipality
 */
public record TransferPage(TransferLine line, TransferVisit visit, String receivingKey, List<Step> steps, List<TransferJudgement> judgements,
        List<AppreciativeInquiry> inquiries, List<Adaptation> adaptations, List<TransferEvent> events, List<TaskList.Item> tasks,
        Measure measure, Decision decision) {

    /** Whether the common table can be looked at. */
    public boolean tableReady() {
        return line.transfer().released();
    }

    public boolean mayWithdraw() {
        return visit.actsFor(Party.RECEIVER) && line.transfer().state().undecided();
    }

    /** One of the four steps of the Kontextmodell. @param state done, now or next */
    public record Step(int number, String state, LocalDate on) {
    }
}
