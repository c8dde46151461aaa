package de.zielkreis.goals.editing;

import de.zielkreis.forms.FormDefinition;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.ElementKind;
import de.zielkreis.goals.MatrixElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the page of an element needs.
 *
 * @param element null for a new one
 * @param input what stands in the fields instead of the prefilled values, or null
 * @param meanwhile what somebody else has done, or null when nobody has
 */
public record EditPage(ElementKind kind, FormDefinition form, Prefill prefill, MatrixElement element, FormInput input,
        Meanwhile meanwhile) {

    /** This page with the reason of the change already filled in. */
    public EditPage because(String reason) {
        Map<String, String> values = new HashMap<>(prefill.values());
        values.put("reason", reason);
        return new EditPage(kind, form, new Prefill(values, prefill.previous(), prefill.previousLabel(), prefill.rows(), prefill.options()),
                element, input, meanwhile);
    }

    /**
     * What somebody else stored while this page was open.
     *
     * @param who name and time, for example "Mira Vorlage, 21.11.2026, 10:42 Uhr"
     * @param takenOver labels of the fields that only the other one changed
     * @param disputed labels of the fields that both changed
     */
    public record Meanwhile(String who, List<String> takenOver, List<String> disputed) {
    }
}
