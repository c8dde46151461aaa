package de.zielkreis.transfer;

import de.zielkreis.municipalities.MunicipalityId;
import java.util.List;

/**
 * A practice in the edition in which it is given away.
 *
 * @param conditions the published context conditions
 */
public record OfferedPractice(PracticeId id, int edition, String title, MunicipalityId givingId, List<NamedCondition> conditions) {
}
