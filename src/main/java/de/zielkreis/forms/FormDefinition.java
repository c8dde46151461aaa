package de.zielkreis.forms;

import de.zielkreis.forms.FormComponent.Field;
import de.zielkreis.forms.FormComponent.Group;
import de.zielkreis.forms.FormComponent.RepeatedGroup;
import java.util.List;
import java.util.stream.Stream;

/** A Camunda Form as the pages show it. */
public record FormDefinition(String id, List<FormComponent> components) {

    /** This form with the components of another one at its end. */
    public FormDefinition followedBy(FormDefinition other) {
        return new FormDefinition(id, Stream.concat(components.stream(), other.components.stream()).toList());
    }

    /** This form without a field that does not concern the person who fills it in. */
    public FormDefinition without(String key) {
        return new FormDefinition(id, components.stream()
                .filter(component -> !(component instanceof Field field && field.key().equals(key))).toList());
    }

    /** This form without a repeated group and without the heading above it, where there is no row for it. */
    public FormDefinition withoutRows(String key) {
        return new FormDefinition(id, components.stream().filter(component -> !(component instanceof Group group
                && group.components().stream().anyMatch(inner -> inner instanceof RepeatedGroup rows && rows.key().equals(key)))).toList());
    }

    /** The fields outside repeated groups, in the order of the page. */
    public Stream<Field> fields() {
        return flat(components).filter(Field.class::isInstance).map(Field.class::cast);
    }

    public Stream<RepeatedGroup> repeatedGroups() {
        return flat(components).filter(RepeatedGroup.class::isInstance).map(RepeatedGroup.class::cast);
    }

    private static Stream<FormComponent> flat(List<FormComponent> components) {
        return components.stream().flatMap(component ->
                component instanceof Group group ? flat(group.components()) : Stream.of(component));
    }
}
