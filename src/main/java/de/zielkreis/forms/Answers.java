package de.zielkreis.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person answered, checked against the form: every value has its type and is inside its bounds. */
public final class Answers {

    private final String prefix;
    private final Map<String, Object> values;
    private final boolean sent;

    /** @param prefix what stands before the field names of these answers on the page; empty outside repeated groups */
    public Answers(String prefix, Map<String, Object> values) {
        this(prefix, values, true);
    }

    Answers(String prefix, Map<String, Object> values, boolean sent) {
        this.prefix = prefix;
        this.values = values;
        this.sent = sent;
    }

    /** Whether the page that was sent had these fields at all; a row that somebody else has added meanwhile stood on no page. */
    public boolean sent() {
        return sent;
    }

    /** The text or chosen code of a field; empty when it was left blank. */
    public Optional<String> text(String key) {
        return Optional.ofNullable((String) values.get(key));
    }

    /** The chosen constant of a field whose form offers the names of an enum. */
    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return text(key).map(code -> Enum.valueOf(type, code));
    }

    public Optional<BigDecimal> number(String key) {
        return Optional.ofNullable((BigDecimal) values.get(key));
    }

    public Optional<LocalDate> date(String key) {
        return Optional.ofNullable((LocalDate) values.get(key));
    }

    /** Whether a checkbox was ticked. */
    public boolean ticked(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** The chosen codes of a checklist, in the order of the list. */
    @SuppressWarnings("unchecked")
    public List<String> choices(String key) {
        return (List<String>) values.getOrDefault(key, List.of());
    }

    /** The rows of a repeated group by their id, in the order of the page. */
    @SuppressWarnings("unchecked")
    public Map<String, Answers> rows(String key) {
        return (Map<String, Answers>) values.getOrDefault(key, Map.of());
    }

    /** Whether something stands in the field. */
    public boolean given(String key) {
        Object value = values.get(key);
        return value != null && !Boolean.FALSE.equals(value) && !List.of().equals(value);
    }

    /** Whether nothing stands in any of the fields. */
    public boolean blank() {
        return values.keySet().stream().noneMatch(this::given);
    }

    /** The name of a field on the page, for refusals that point to it. */
    public String field(String key) {
        return prefix + key;
    }
}
