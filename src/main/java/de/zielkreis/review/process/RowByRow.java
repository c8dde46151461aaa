package de.zielkreis.review.process;

import de.zielkreis.forms.Answers;
import de.zielkreis.shell.Refusal;
import de.zielkreis.shell.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Takes over what stands in the rows of a form; what is refused in several of them is said at once. */
final class RowByRow {

    private final List<Refusal> refusals = new ArrayList<>();

    /** @param act may refuse fields by their name alone or by their name on the page */
    RowByRow take(Map<String, Answers> rows, BiConsumer<String, Answers> act) {
        rows.forEach((id, row) -> {
            try {
                act.accept(id, row);
            } catch (Refused refused) {
                String prefix = row.field("");
                refused.refusals().stream().map(refusal -> refusal.field().startsWith(prefix) ? refusal : refusal.under(prefix))
                        .forEach(refusals::add);
            }
        });
        return this;
    }

    /** @throws Refused when anything was refused in any row */
    void orRefuse() {
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }
}
