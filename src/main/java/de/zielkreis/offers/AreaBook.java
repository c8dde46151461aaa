package de.zielkreis.offers;

import de.zielkreis.forms.Prefill.Option;
import java.util.Collection;
import java.util.List;

/** The planning areas of a municipality by name. */
public record AreaBook(List<PlanningArea> areas) {

    /** The names of these areas in their order; empty for the whole municipality. */
    public List<String> names(Collection<PlanningAreaId> ids) {
        return areas.stream().filter(area -> ids.contains(area.id())).map(PlanningArea::name).toList();
    }

    public boolean knows(String id) {
        return areas.stream().anyMatch(area -> area.id().toString().equals(id));
    }

    public List<Option> options() {
        return areas.stream().map(area -> new Option(area.id().toString(), area.name())).toList();
    }
}
