package de.zielkreis.forms;

import com.fasterxml.jackson.databind.JsonNode;
import de.zielkreis.forms.FormComponent.Choice;
import de.zielkreis.forms.FormComponent.Field;
import de.zielkreis.forms.FormComponent.Group;
import de.zielkreis.forms.FormComponent.Kind;
import de.zielkreis.forms.FormComponent.Limits;
import de.zielkreis.forms.FormComponent.RepeatedGroup;
import de.zielkreis.forms.FormComponent.StaticText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads a Camunda Form. What the pages cannot show is refused here, so that a form never silently loses a field or a
 * rule that somebody drew in the modeler.
 */
final class FormParser {

    private static final Set<String> COMMON = Set.of("id", "type", "layout", "key", "label", "description", "validate",
            "properties");
    private static final Map<String, Kind> KINDS = Map.of("textfield", Kind.TEXT, "textarea", Kind.TEXTAREA,
            "number", Kind.NUMBER, "datetime", Kind.DATE, "select", Kind.SELECT, "radio", Kind.RADIO,
            "checkbox", Kind.CHECKBOX, "checklist", Kind.CHECKLIST);
    private static final Map<String, Set<String>> OWN = Map.of(
            "text", Set.of("text"),
            "group", Set.of("components", "showOutline"),
            "dynamiclist", Set.of("components", "path", "showOutline", "isRepeating", "allowAddRemove", "defaultRepetitions"),
            "number", Set.of("decimalDigits"),
            "datetime", Set.of("subtype", "dateLabel"),
            "select", Set.of("values", "valuesKey"),
            "radio", Set.of("values", "valuesKey"),
            "checklist", Set.of("values", "valuesKey"));
    private static final Set<String> RULES = Set.of("required", "minLength", "maxLength", "min", "max", "pattern", "patternErrorMessage");

    /** Property of our own on a field: the key of the checkbox beside it that takes its place. */
    private static final String REQUIRED_UNLESS = "requiredUnless";

    private FormParser() {
    }

    /** @throws IllegalArgumentException naming the component that the pages cannot show */
    static FormDefinition parse(JsonNode form) {
        refuseExpressions(form);
        return new FormDefinition(form.path("id").asText(), components(form.path("components")));
    }

    private static List<FormComponent> components(JsonNode nodes) {
        List<FormComponent> components = new ArrayList<>();
        nodes.forEach(node -> components.add(component(node)));
        return components;
    }

    private static FormComponent component(JsonNode node) {
        String type = node.path("type").asText();
        refuseUnknownProperties(node, type);
        return switch (type) {
            case "text" -> new StaticText(node.path("text").asText());
            case "group" -> new Group(node.path("label").asText(), components(node.path("components")));
            case "dynamiclist" -> new RepeatedGroup(node.path("path").asText(), node.path("label").asText(), rowFields(node));
            default -> field(node, type);
        };
    }

    private static List<Field> rowFields(JsonNode list) {
        return components(list.path("components")).stream().map(component -> {
            if (component instanceof Field field) {
                return field;
            }
            throw new IllegalArgumentException("A repeated group holds fields only: " + list.path("path").asText());
        }).toList();
    }

    private static Field field(JsonNode node, String type) {
        Kind kind = KINDS.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("Component type not supported: " + type);
        }
        if (kind == Kind.DATE && !"date".equals(node.path("subtype").asText())) {
            throw new IllegalArgumentException("Only dates are supported, no times: " + node.path("key").asText());
        }
        String label = node.path(kind == Kind.DATE ? "dateLabel" : "label").asText();
        return new Field(node.path("key").asText(), kind, label, text(node, "description"), limits(node),
                choices(node.path("values")), text(node, "valuesKey"));
    }

    private static Limits limits(JsonNode node) {
        JsonNode rules = node.path("validate");
        rules.fieldNames().forEachRemaining(rule -> {
            if (!RULES.contains(rule)) {
                throw new IllegalArgumentException("Rule not supported: " + rule + " of " + node.path("key").asText());
            }
        });
        return new Limits(rules.path("required").asBoolean(), text(node.path("properties"), REQUIRED_UNLESS),
                integer(rules, "minLength"), integer(rules, "maxLength"),
                rules.has("min") ? rules.get("min").decimalValue() : null,
                rules.has("max") ? rules.get("max").decimalValue() : null,
                integer(node, "decimalDigits"),
                rules.has("pattern") ? Pattern.compile(rules.get("pattern").asText()) : null,
                text(rules, "patternErrorMessage"));
    }

    private static List<Choice> choices(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> new Choice(value.path("value").asText(), value.path("label").asText())).toList();
    }

    private static void refuseUnknownProperties(JsonNode node, String type) {
        Set<String> own = OWN.getOrDefault(type, Set.of());
        String unknown = Stream.concat(
                names(node).filter(name -> !COMMON.contains(name) && !own.contains(name)),
                names(node.path("properties")).filter(name -> !REQUIRED_UNLESS.equals(name))).collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("Not supported on %s %s: %s".formatted(type, node.path("key").asText(), unknown));
        }
    }

    private static Stream<String> names(JsonNode node) {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false);
    }

    private static void refuseExpressions(JsonNode node) {
        if (node.isTextual() && (node.asText().startsWith("=") || node.asText().contains("{{"))) {
            throw new IllegalArgumentException("Expressions are not supported: " + node.asText());
        }
        node.forEach(FormParser::refuseExpressions);
    }

    private static Integer integer(JsonNode node, String name) {
        return node.has(name) ? node.get(name).asInt() : null;
    }

    private static String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asText() : null;
    }
}
