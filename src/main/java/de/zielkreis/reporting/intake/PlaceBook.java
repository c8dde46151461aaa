package de.zielkreis.reporting.intake;

import de.zielkreis.goals.MatrixElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what stands in the matrix by its number or its title, as people write it into a cell. */
final class PlaceBook {

    private final Map<String, List<MatrixElement>> byNumber = new HashMap<>();
    private final Map<String, List<MatrixElement>> byTitle = new HashMap<>();

    void add(MatrixElement element, String number) {
        if (!element.archived()) {
            put(byNumber, number, element);
            put(byTitle, CellWords.key(element.title()), element);
            put(byTitle, CellWords.key(number + " " + element.title()), element);
        }
    }

    private static void put(Map<String, List<MatrixElement>> book, String key, MatrixElement element) {
        book.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(element);
    }

    /** All that can be meant; numbers are tried first. */
    <E extends MatrixElement> List<E> meant(String text, Class<E> type) {
        List<E> numbered = find(byNumber, text.strip(), type);
        return numbered.isEmpty() ? find(byTitle, CellWords.key(text), type) : numbered;
    }

    <E extends MatrixElement> List<E> titled(String title, Class<E> type) {
        return find(byTitle, CellWords.key(title), type);
    }

    private static <E extends MatrixElement> List<E> find(Map<String, List<MatrixElement>> book, String key, Class<E> type) {
        return book.getOrDefault(key, List.of()).stream().filter(type::isInstance).map(type::cast).toList();
    }
}
