package de.zielkreis.reporting.intake;

import de.zielkreis.shell.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The ways in which a cell can be read. */
@Component
class Cells {

    private static final Set<String> YES = Set.of("ja", "j", "x", "wahr");
    private static final Set<String> NO = Set.of("", "nein", "n", "falsch");

    private final Words words;
    private final FieldShapes shapes;

    Cells(Words words, FieldShapes shapes) {
        this.words = words;
        this.shapes = shapes;
    }

    /** A text, number or day under the rules of a field, for example {@code measure.title}. */
    Function<Object, Object> field(String place) {
        return value -> shapes.read(place, value);
    }

    /** One of the words for the values of an enum; an empty cell is null. */
    <E extends Enum<E>> Function<Object, Object> word(Class<E> type) {
        return value -> constant(type, CellWords.text(value));
    }

    /** Several words with semicolons or line breaks between. */
    <E extends Enum<E>> Function<Object, Object> words(Class<E> type) {
        return value -> (List<E>) Arrays.stream(CellWords.text(value).split("[;\n]")).map(String::strip).filter(word -> !word.isEmpty())
                .map(word -> constant(type, word)).distinct().sorted().toList();
    }

    Object yesOrNo(Object value) {
        String word = CellWords.key(CellWords.text(value));
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new Refused("", "intake.yesOrNo");
        }
        return YES.contains(word);
    }

    private <E extends Enum<E>> E constant(Class<E> type, String word) {
        return word.isBlank() ? null
                : words.constant(type, word).orElseThrow(() -> new Refused("", "intake.unknownWord", word.strip(), words.all(type)));
    }
}
