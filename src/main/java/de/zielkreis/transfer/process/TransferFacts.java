package de.zielkreis.transfer.process;

import de.zielkreis.transfer.PracticeTransfer;
import de.zielkreis.transfer.TransferConditions;
import de.zielkreis.transfer.VerdictFacts;
import de.zielkreis.transfer.process.ContextModel.Version;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** Hands the decision {@code transferVerdict} its inputs: how many conditions of a transfer carry which risk. */
@Component("transferFacts")
public class TransferFacts {

    private final PracticeTransferProcess process;
    private final TransferConditions conditions;
    private final ContextModel model;

    TransferFacts(PracticeTransferProcess process, TransferConditions conditions, ContextModel model) {
        this.process = process;
        this.conditions = conditions;
        this.model = model;
    }

    public boolean needClear(VariableScope scope) {
        return of(scope).needClear();
    }

    public int conditions(VariableScope scope) {
        return of(scope).conditions();
    }

    public int critical(VariableScope scope) {
        return of(scope).critical();
    }

    public int open(VariableScope scope) {
        return of(scope).open();
    }

    public int unclear(VariableScope scope) {
        return of(scope).unclear();
    }

    public int compensated(VariableScope scope) {
        return of(scope).compensated();
    }

    private VerdictFacts of(VariableScope scope) {
        PracticeTransfer transfer = process.transfer(scope);
        Version version = model.current();
        return VerdictFacts.of(transfer.needClear(), conditions.of(transfer.id()).stream()
                .map(condition -> model.risk(condition.facts(), version).result()).toList());
    }
}
