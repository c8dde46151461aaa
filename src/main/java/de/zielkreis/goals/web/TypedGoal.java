package de.zielkreis.goals.web;

import de.zielkreis.forms.FormInput;
import de.zielkreis.goals.Evidence;
import de.zielkreis.goals.ImpactHypothesis;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;

/** A Teilziel while it is being typed, for the SMART check: what cannot be read yet counts as missing. */
record TypedGoal(String title, String wording, LocalDate startsOn, LocalDate dueOn, boolean responsible, ImpactHypothesis hypothesis) {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    static TypedGoal of(FormInput typed) {
        return new TypedGoal(text(typed, "title"), text(typed, "wording"), date(typed, "startsOn"), date(typed, "dueOn"),
                text(typed, "responsible") != null, new ImpactHypothesis(text(typed, "ifText"), text(typed, "thenText"),
                text(typed, "becauseText"), evidence(text(typed, "evidence")), text(typed, "evidenceSource")));
    }

    private static String text(FormInput typed, String field) {
        return typed.one(field).map(String::strip).filter(text -> !text.isEmpty()).orElse(null);
    }

    private static LocalDate date(FormInput typed, String field) {
        String text = text(typed, field);
        try {
            return text == null ? null : text.contains(".") ? LocalDate.parse(text, GERMAN) : LocalDate.parse(text);
        } catch (DateTimeException unfinished) {
            return null;
        }
    }

    private static Evidence evidence(String code) {
        return Arrays.stream(Evidence.values()).filter(evidence -> evidence.name().equals(code)).findFirst().orElse(null);
    }
}
