package de.zielkreis.handover;

import de.zielkreis.handover.HandoverSheet.Line;
import de.zielkreis.handover.HandoverSheet.Section;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.review.ChooseRhythm;
import de.zielkreis.review.ProviderLinks;
import de.zielkreis.review.QuarterlyReviews;
import de.zielkreis.review.ReviewRhythm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which providers report by link, and the rhythm of the quarters. */
@Component
@Order(60)
class ProvidersAndDeadlines implements SheetPart {

    private final ProviderLinks links;
    private final QuarterlyReviews quarters;
    private final ChooseRhythm rhythms;

    ProvidersAndDeadlines(ProviderLinks links, QuarterlyReviews quarters, ChooseRhythm rhythms) {
        this.links = links;
        this.quarters = quarters;
        this.rhythms = rhythms;
    }

    @Override
    public Section of(Municipality municipality, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        ReviewRhythm rhythm = rhythms.of(municipality.id());
        lines.add(Line.of("Fristen", rhythm.opensItself() ? "Quartale eröffnen von selbst, " + rhythm.leadDays() + " Tage vor ihrem Ende"
                : "Quartale werden von Hand eröffnet", rhythm.daysToAssess() + " Tage zum Bewerten, " + rhythm.daysToRelease()
                + " zum Freigeben, " + rhythm.daysToDecide() + " zum Beschließen"));
        quarters.of(municipality.id()).stream().findFirst().ifPresent(quarter -> links.in(quarter).forEach(asked -> lines.add(Line.of("Träger",
                asked.provider().name(), (asked.link() == null || asked.link().revoked() ? "zurzeit ohne Link" : "meldet per Link") + " in " + quarter.quarter().label()
                        + (asked.link() != null && asked.link().reportedAt() != null ? ", hat gemeldet" : "")))));
        return new Section("providers", "Fristen und Träger", "", lines);
    }
}
