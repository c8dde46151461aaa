package de.zielkreis.reporting;

import de.zielkreis.goals.Quarter;
import java.util.List;

/**
 * A Bilanz with the quarters before and after it.
 *
 * @param quarters all that can be chosen, the newest first
 * @param shown the one that was asked for, or null while nothing has been released
 * @param standings the last quarters in the order of time
 */
public record Development(List<Quarter> quarters, Standing shown, List<Standing> standings) {

    /** Whether there are quarters that can be chosen but are too old for the chart. */
    public boolean goesBackFurther() {
        return standings.stream().filter(standing -> standing.quarter() != null).count() < quarters.size();
    }
}
