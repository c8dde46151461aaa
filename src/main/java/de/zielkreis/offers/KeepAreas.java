package de.zielkreis.offers;

import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.Conflict;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the planning areas of a municipality. */
@Component
public class KeepAreas {

    private final PlanningAreas areas;
    private final Offers offers;

    KeepAreas(PlanningAreas areas, Offers offers) {
        this.areas = areas;
        this.offers = offers;
    }

    @Transactional(readOnly = true)
    public AreaBook of(MunicipalityId municipality) {
        return new AreaBook(areas.findByMunicipalityIdOrderByNameKey(municipality));
    }

    /** @throws NotFound for unknown areas and those of other municipalities */
    @Transactional(readOnly = true)
    public PlanningArea area(MunicipalityId municipality, UUID id) {
        return areas.findByIdAndMunicipalityId(new PlanningAreaId(id), municipality).orElseThrow(NotFound::new);
    }

    /** @throws Refused when the name is taken */
    @Transactional
    public void add(MunicipalityId municipality, String name) {
        mustBeFree(municipality, name, null);
        areas.save(new PlanningArea(municipality, name));
    }

    /**
     * @param version the version that the person saw
     * @throws Refused when another area has the name
     * @throws Conflict when somebody else has renamed it meanwhile
     */
    @Transactional
    public void rename(MunicipalityId municipality, UUID id, long version, String name) {
        PlanningArea area = area(municipality, id);
        if (area.version() != version) {
            throw new Conflict("offers.areaRenamed", area.name());
        }
        mustBeFree(municipality, name, area.id());
        area.rename(name);
    }

    /** @throws Refused while an offer belongs to the area */
    @Transactional
    public void remove(MunicipalityId municipality, UUID id) {
        PlanningArea area = area(municipality, id);
        if (offers.countIn(municipality, area.id().uuid()) > 0) {
            throw new Refused("", "offers.areaInUse", area.name());
        }
        areas.delete(area);
    }

    /** The area of that name; one that is not there yet is added. */
    PlanningAreaId named(MunicipalityId municipality, String name) {
        return areas.findByMunicipalityIdAndNameKey(municipality, Folded.of(name))
                .orElseGet(() -> areas.save(new PlanningArea(municipality, name))).id();
    }

    private void mustBeFree(MunicipalityId municipality, String name, PlanningAreaId but) {
        areas.findByMunicipalityIdAndNameKey(municipality, Folded.of(name)).filter(area -> !area.id().equals(but)).ifPresent(area -> {
            throw new Refused("name", "offers.areaTaken", area.name());
        });
    }
}
