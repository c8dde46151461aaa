package de.zielkreis.offers;

import de.zielkreis.forms.Prefill.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The providers and departments of a municipality by name.
 *
 * @param byCode the carriers in the order in which they are chosen: departments, then providers
 */
public record CarrierBook(Map<String, Named> byCode) {

    /** The name of a carrier; empty for one that is no longer known. */
    public String name(Carrier carrier) {
        return Optional.ofNullable(byCode.get(carrier.code())).map(Named::name).orElse("");
    }

    /** What a form or an address names; empty for foreign and unknown ones. */
    public Optional<Carrier> carrier(String code) {
        return Optional.ofNullable(byCode.get(code)).map(Named::carrier);
    }

    /** The carrier of that name, whatever its upper and lower case. */
    Optional<Carrier> named(String name) {
        return byCode.values().stream().filter(one -> Folded.of(one.name()).equals(Folded.of(name))).map(Named::carrier).findFirst();
    }

    public List<Option> options() {
        return byCode.entrySet().stream().map(one -> new Option(one.getKey(), one.getValue().name())).toList();
    }

    /** A carrier with its name. */
    public record Named(Carrier carrier, String name) {
    }
}
