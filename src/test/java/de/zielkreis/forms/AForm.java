package de.zielkreis.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small form with every shape that the real ones have, and what a capability knows about it. */
final class AForm {

    static final String VISITS = "11111111-1111-4111-8111-111111111111";
    static final String COURSES = "22222222-2222-4222-8222-222222222222";

    static final FormDefinition ASSESSMENT = parsed("""
            {"id": "assessment", "components": [
              {"type": "text", "text": "Bitte keine Namen von Kindern."},
              {"type": "group", "label": "Maßnahmen", "components": [
                {"type": "dynamiclist", "path": "measures", "label": "Je Maßnahme", "components": [
                  {"type": "select", "key": "status", "label": "Stand", "validate": {"required": true},
                   "values": [{"value": "RUNNING", "label": "läuft"}, {"value": "DONE", "label": "abgeschlossen"}]},
                  {"type": "number", "key": "value", "label": "Messwert", "decimalDigits": 1}]}]},
              {"type": "radio", "key": "proposal", "label": "Vorschlag", "validate": {"required": true},
               "values": [{"value": "GO_ON", "label": "Weiter"}, {"value": "STOP", "label": "Beenden"}]},
              {"type": "checklist", "key": "rework", "label": "Neu bewerten", "valuesKey": "goals"},
              {"type": "textarea", "key": "remark", "label": "Bemerkung", "description": "In einem Satz.",
               "validate": {"maxLength": 20}},
              {"type": "checkbox", "key": "helpNeeded", "label": "Wir brauchen Unterstützung"},
              {"type": "datetime", "subtype": "date", "key": "newDue", "dateLabel": "Neuer Termin"}]}""");

    /** Two measures, two goals to choose from, and the answers of the quarter before. */
    static final Prefill PREFILL = new Prefill(
            Map.of("remark", "Es läuft.", "proposal", "GO_ON"),
            Map.of("proposal", "Beenden"), "Q3/2026",
            Map.of("measures", List.of(
                    new Prefill.Row(VISITS, "1.1.1", "Besuche", "Jugendamt", Map.of("status", "RUNNING"), Map.of("status", "läuft")),
                    new Prefill.Row(COURSES, "1.1.2", "Kurse", null, Map.of(), Map.of()))),
            Map.of("goals", List.of(new Prefill.Option("G1", "1.1 Lotsendienst"), new Prefill.Option("G2", "1.2 Elterncafé"))));

    private AForm() {
    }

    static FormDefinition parsed(String json) {
        try {
            return FormParser.parse(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException wrongTest) {
            throw new IllegalArgumentException(wrongTest);
        }
    }

    static String status(String row) {
        return "measures." + row + ".status";
    }

    static String value(String row) {
        return "measures." + row + ".value";
    }

    /** What a browser sends: names and values in turn, the same name as often as it likes. */
    static FormInput sent(String... namesAndValues) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int place = 0; place < namesAndValues.length; place += 2) {
            values.computeIfAbsent(namesAndValues[place], name -> new ArrayList<>()).add(namesAndValues[place + 1]);
        }
        return new FormInput(values);
    }
}
