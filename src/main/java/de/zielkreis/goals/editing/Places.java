package de.zielkreis.goals.editing;

import de.zielkreis.goals.MatrixElement;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

/** The places that elements take among their siblings, from 1. */
final class Places {

    private Places() {
    }

    /** The place behind all of them, those in the archive included, so that no number is given twice. */
    static <E> int behind(Collection<E> siblings, ToIntFunction<E> position) {
        return siblings.stream().mapToInt(position).max().orElse(0) + 1;
    }

    static <E extends MatrixElement> List<E> shown(List<E> siblings) {
        return siblings.stream().filter(sibling -> !sibling.archived()).toList();
    }
}
