package de.zielkreis.municipalities;

import de.zielkreis.shell.NotAllowed;

/** A person looking at a municipality they may see. */
public record Visit(Actor actor, Municipality municipality) {

    public MunicipalityId municipalityId() {
        return municipality.id();
    }

    public boolean holds(Role... roles) {
        return actor.holds(municipality.id(), roles);
    }

    /** @throws NotAllowed when the person holds none of the roles here */
    public void mustHold(Role... roles) {
        actor.mustHold(municipality.id(), roles);
    }
}
