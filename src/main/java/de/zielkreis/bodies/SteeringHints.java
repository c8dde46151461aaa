package de.zielkreis.bodies;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;

/** Says what the steering of a municipality still lacks; whoever judges that joins in here. */
public interface SteeringHints {

    /** One German sentence each; empty when nothing is missing. They recommend and lock nothing. */
    List<String> of(MunicipalityId municipality);
}
