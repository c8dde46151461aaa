package de.zielkreis.cycle.process;

import de.zielkreis.cycle.Scope;
import de.zielkreis.cycle.ScopeKind;
import de.zielkreis.forms.Answers;
import de.zielkreis.shell.Refusal;
import java.util.List;
import java.util.Optional;

/** Reads for which part of the municipality a station shall run. */
public final class ScopeAnswer {

    private ScopeAnswer() {
    }

    /** @param refusals takes up what does not fit together; the answer is empty then */
    public static Optional<Scope> read(Answers answers, List<Refusal> refusals) {
        ScopeKind kind = answers.choice("scope", ScopeKind.class).orElse(ScopeKind.WHOLE);
        Optional<String> name = answers.text("scopeName");
        if (kind == ScopeKind.WHOLE && name.isPresent()) {
            refusals.add(new Refusal(answers.field("scopeName"), "cycle.scopeNameOfTheWhole"));
            return Optional.empty();
        }
        if (kind != ScopeKind.WHOLE && name.isEmpty()) {
            refusals.add(new Refusal(answers.field("scopeName"), "cycle.scopeNameMissing"));
            return Optional.empty();
        }
        return Optional.of(new Scope(kind, name.orElse(null)));
    }
}
