package de.zielkreis.goals.editing;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.ElementFacts;
import de.zielkreis.goals.ElementKind;
import de.zielkreis.goals.MatrixElement;
import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How the elements of one level of the matrix are filled in.
 *
 * @param <E> the element
 * @param <F> what it says
 */
interface ElementForm<E extends MatrixElement, F extends ElementFacts> {

    ElementKind kind();

    /** Name of the form in {@code forms/goals}. */
    String formId();

    /** An element of the municipality, also one in the archive; empty for unknown and foreign ones. */
    Optional<E> find(MunicipalityId municipality, UUID id);

    /** What stands in the fields for an element that says this. */
    Prefill fill(MunicipalityId municipality, F facts);

    /** What stands in the fields of a new element; the parent may be null or foreign, then nothing is chosen. */
    Prefill blank(MunicipalityId municipality, UUID parent);

    /** Creates the element behind its siblings and stores it. */
    E create(MunicipalityId municipality, Answers answers);

    void change(E element, Answers answers);

    /** The elements between which this one has its place, in their order; empty for levels without an order of their own. */
    default List<E> siblings(E element) {
        return List.of();
    }

    /** Gives the element another place among its siblings. */
    default void placeAt(E element, int position) {
        throw new IllegalStateException("No order on this level");
    }

    /** What hangs on the element and goes into the archive with it, those in the archive included. */
    default List<? extends MatrixElement> parts(E element) {
        return List.of();
    }
}
