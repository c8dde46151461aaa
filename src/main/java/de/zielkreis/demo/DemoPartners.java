package de.zielkreis.demo;

import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.SubGoalId;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.municipalities.ProviderId;
import de.zielkreis.review.AssessmentComments;
import de.zielkreis.review.Exhibits;
import de.zielkreis.review.ProviderLinks;
import de.zielkreis.review.ProviderReport;
import de.zielkreis.review.ReportByLink;
import de.zielkreis.review.ReportByLink.OwnMeasure;
import de.zielkreis.review.ReportToken;
import java.util.Collection;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets others help with one demo quarter: a provider reports by its link, a colleague comments, and a Beleg is added. */
@Component
@Profile("tryout")
class DemoPartners {

    private static final String TOWN = "BI";
    private static final Quarter QUARTER = Quarter.parse("2026-Q3");
    private static final String PROVIDER = "Familienzentrum Musterhof";
    private static final String MEASURE = "Elternkurs „Starke Eltern – Starke Kinder“";
    private static final String GOAL = "Steigerung der Erziehungskompetenz";

    private final ProviderLinks links;
    private final ReportByLink reporting;
    private final AssessmentComments comments;
    private final Exhibits exhibits;

    DemoPartners(ProviderLinks links, ReportByLink reporting, AssessmentComments comments, Exhibits exhibits) {
        this.links = links;
        this.reporting = reporting;
        this.comments = comments;
        this.exhibits = exhibits;
    }

    /** Does its part on the day on which the quarter opens; in other towns and quarters nothing happens. */
    void join(DemoTown town, Quarter quarter, Collection<DemoGoal> goals) {
        if (!town.municipality().key().equals(TOWN) || !quarter.equals(QUARTER)) {
            return;
        }
        MunicipalityId municipality = town.municipality().id();
        report(links.make(municipality, quarter, provider(town), town.coordinator()));
        SubGoalId goal = goals.stream().map(DemoGoal::goal).filter(known -> known.title().equals(GOAL)).findFirst().orElseThrow().id();
        exhibits.addLink(municipality, quarter, goal, "Kursprogramm der Elternkurse, Herbst 2026 (Beispiel)", "https://example.org/kursprogramm",
                town.coordinator());
        comments.write(municipality, quarter, goal,
                "Im Netzwerktreffen war die fehlende Kursleitung für Türkisch das größte Thema. Das sollte bei den Stolpersteinen stehen.",
                colleague(town));
    }

    private void report(ReportToken token) {
        reporting.report(token, reporting.open(token).orElseThrow().measures().stream().map(DemoPartners::said).toList(), "Frau Beispielhaft");
    }

    private static ProviderReport said(OwnMeasure measure) {
        return measure.title().equals(MEASURE)
                ? new ProviderReport(measure.id(), ImplementationStatus.RUNNING, "Über die Sommerferien hat ein Kurs ausgesetzt, im Herbst laufen wieder alle.")
                : new ProviderReport(measure.id(), ImplementationStatus.DONE, null);
    }

    private static ProviderId provider(DemoTown town) {
        return town.providers().get(PROVIDER);
    }

    private static PersonId colleague(DemoTown town) {
        return town.people().get("mira").id();
    }
}
