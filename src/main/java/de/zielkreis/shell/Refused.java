package de.zielkreis.shell;

import java.util.List;
import java.util.stream.Collectors;

/** What was sent breaks a rule of the field; nothing was changed (HTTP 422). */
public class Refused extends RuntimeException {

    private final transient List<Refusal> refusals;

    public Refused(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::code).collect(Collectors.joining(", ")));
        this.refusals = List.copyOf(refusals);
    }

    public Refused(String field, String code, Object... arguments) {
        this(List.of(new Refusal(field, code, arguments)));
    }

    /** The same about the fields behind a prefix. */
    public Refused under(String prefix) {
        return new Refused(refusals.stream().map(refusal -> refusal.under(prefix)).toList());
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
