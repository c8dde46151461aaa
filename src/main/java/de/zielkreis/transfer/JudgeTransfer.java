package de.zielkreis.transfer;

import de.zielkreis.transfer.process.ContextModel;
import de.zielkreis.transfer.process.ContextModel.Version;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a verdict with the facts and the versions of the tables from which it came, and finds it again later. */
@Component
public class JudgeTransfer {

    private final TransferConditions conditions;
    private final TransferJudgements judgements;
    private final ContextModel model;

    JudgeTransfer(TransferConditions conditions, TransferJudgements judgements, ContextModel model) {
        this.conditions = conditions;
        this.judgements = judgements;
        this.model = model;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(PracticeTransfer transfer, Judgement<TransferVerdict> verdict, LocalDate on) {
        Version version = model.current();
        List<JudgedCondition> judged = conditions.of(transfer.id()).stream()
                .map(condition -> JudgedCondition.of(condition, model.risk(condition.facts(), version))).toList();
        judgements.save(new TransferJudgement(transfer, judgements.of(transfer.id()).size() + 1, verdict, version.risk(), version.verdict(),
                judged, on));
        transfer.judged(verdict.result(), null, on);
    }

    /** The verdict that the same facts give by the versions of the tables that held then. */
    public Judgement<TransferVerdict> again(TransferJudgement judgement) {
        Version version = new Version(judgement.riskVersion(), judgement.verdictVersion());
        List<ConditionRisk> risks = judgement.conditions().stream().map(condition -> model.risk(condition.facts(), version).result()).toList();
        return model.verdict(VerdictFacts.of(judgement.facts().needClear(), risks), version);
    }
}
