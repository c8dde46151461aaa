package de.zielkreis.reporting.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the value of the field behind a German word, the same words as on the pages. */
@Component
class Words {

    private final MessageSource messages;
    private final Map<Class<?>, Map<String, Object>> known = new ConcurrentHashMap<>();

    Words(MessageSource messages) {
        this.messages = messages;
    }

    <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        return Optional.ofNullable(type.cast(known.computeIfAbsent(type, unused -> words(type)).get(CellWords.key(word))));
    }

    private <E extends Enum<E>> Map<String, Object> words(Class<E> type) {
        Map<String, Object> words = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(CellWords.key(of(constant)), constant);
        }
        return words;
    }

    /** All words from which one can choose, for a sentence. */
    <E extends Enum<E>> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> "„" + of(constant) + "“").collect(Collectors.joining(", "));
    }

    String of(Enum<?> constant) {
        return messages.getMessage(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), null, Locale.GERMANY);
    }
}
