package de.zielkreis.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Transfers;
import de.zielkreis.fixtures.Transfers.Three;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.transfer.Alternative;
import de.zielkreis.transfer.CommonTable;
import de.zielkreis.transfer.ConditionFacts;
import de.zielkreis.transfer.ConditionRisk;
import de.zielkreis.transfer.Endangerment;
import de.zielkreis.transfer.JudgeTransfer;
import de.zielkreis.transfer.JudgedCondition;
import de.zielkreis.transfer.Judgement;
import de.zielkreis.transfer.PracticeTransfer;
import de.zielkreis.transfer.Presence;
import de.zielkreis.transfer.TableEntry;
import de.zielkreis.transfer.TransferCondition;
import de.zielkreis.transfer.TransferJudgement;
import de.zielkreis.transfer.TransferJudgements;
import de.zielkreis.transfer.TransferVerdict;
import de.zielkreis.transfer.process.ContextModel.Version;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A verdict stays what it was and can be found again, whatever becomes of the decision tables. */
@ApplicationTest
class ReproducibleVerdictTests {

    @Autowired private Transfers transfers;
    @Autowired private CommonTable table;
    @Autowired private Actors actors;
    @Autowired private TransferJudgements judgements;
    @Autowired private JudgeTransfer judging;
    @Autowired private ContextModel model;
    @Autowired private ProcessEngine engine;

    @Test
    void anOldVerdictStandsAndIsFoundAgainAfterTheTableHasChanged() throws Exception {
        Three three = transfers.three();
        PracticeTransfer transfer = transfers.atTable(three);
        TransferCondition staff = transfers.conditions(transfer).get(0);
        table.settle(actors.actor(three.adviser()), transfer.id().uuid(), staff.id(), staff.version(), new TableEntry(Presence.MISSING, Endangerment.YES,
                Alternative.AGREED, "Regelmäßiger Austausch der Einrichtungen"), Towns.TODAY);
        transfers.hold(three, transfer);
        TransferJudgement before = judgements.of(transfer.id()).get(0);
        Version held = model.current();

        String deployment = deployChanged();
        try {
            assertThat(model.current()).isEqualTo(new Version(held.risk() + 1, held.verdict() + 1));
            assertThat(model.risk(staff(before), model.current()).result()).as("the changed table is stricter").isEqualTo(ConditionRisk.OPEN);

            TransferJudgement after = judgements.of(transfer.id()).get(0);
            assertThat(after.verdict()).isEqualTo(TransferVerdict.WITH_ADAPTATION);
            assertThat(after.riskVersion()).isEqualTo(held.risk());
            assertThat(after.conditions()).extracting(JudgedCondition::risk).containsExactly(ConditionRisk.COMPENSATED, ConditionRisk.MET);
            assertThat(judging.again(after)).isEqualTo(new Judgement<>(before.verdict(), before.reason()));
            assertThat(table.view(actors.actor(three.adviser()), transfer.id().uuid()).rows().get(0).risk().result()).isEqualTo(ConditionRisk.COMPENSATED);
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment);
        }
    }

    private static ConditionFacts staff(TransferJudgement judgement) {
        return judgement.conditions().get(0).facts();
    }

    /** A table in which an agreed alternative no longer makes up for everything. */
    private String deployChanged() throws IOException {
        try (InputStream model = getClass().getResourceAsStream("/dmn/contextModel.dmn")) {
            String changed = new String(model.readAllBytes(), StandardCharsets.UTF_8).replace("<text>\"COMPENSATED\"</text>", "<text>\"OPEN\"</text>");
            return engine.getRepositoryService().createDeployment().name("Geändertes Kontextmodell").addString("dmn/contextModel.dmn", changed).deploy().getId();
        }
    }
}
