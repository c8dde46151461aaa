package de.zielkreis.offers;

import de.zielkreis.forms.FormDefinition;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.forms.TwoVersions;
import java.util.List;

/**
 * What the page needs on which an offer or a network is changed.
 *
 * @param name null for a new one
 * @param version what the person sees; null for a new one
 * @param input what stands in the fields instead of the prefilled values, or null
 * @param meanwhile what somebody else has done, or null when nobody has
 */
public record RegisterPage(FormDefinition form, Prefill prefill, String name, Long version, FormInput input, Meanwhile meanwhile) {

    static RegisterPage blank(FormDefinition form, Prefill prefill) {
        return new RegisterPage(form, prefill, null, null, null, null);
    }

    /**
     * The page for somebody who was second: their own text stays in the fields, what now holds stands beside it.
     *
     * @param who name and time of the first one
     */
    RegisterPage second(FormViews views, Prefill nothing, FormInput typed, String who) {
        TwoVersions both = TwoVersions.of(form, views, nothing, prefill, typed, "Stand von " + who);
        return new RegisterPage(form, both.prefill(), name, version, both.input(), new Meanwhile(who, both.takenOver(), both.disputed()));
    }

    /**
     * What somebody else stored while this page was open.
     *
     * @param who name and time, for example "Mira Vorlage, 21.11.2026, 10:42 Uhr"
     * @param takenOver labels of the fields that only the other one filled in
     * @param disputed labels of the fields that now hold something else
     */
    public record Meanwhile(String who, List<String> takenOver, List<String> disputed) {
    }
}
