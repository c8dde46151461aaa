package de.zielkreis.handover;

import de.zielkreis.municipalities.Municipality;
import java.time.LocalDate;

/** One section of the sheet, put together from what a module knows; the order stands at each part. */
interface SheetPart {

    HandoverSheet.Section of(Municipality municipality, LocalDate today);
}
