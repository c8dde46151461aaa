package de.zielkreis.review.web;

import de.zielkreis.municipalities.Visit;
import de.zielkreis.review.QuarterReport;
import de.zielkreis.review.QuarterReport.LightCount;
import de.zielkreis.review.QuarterReports;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page "Bericht des Quartals", also on paper. */
@Controller
class ReportController {

    private final QuarterReports reports;
    private final Clock clock;

    ReportController(QuarterReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping("/municipalities/{municipality}/quarters/{quarter}/report")
    String show(Visit visit, @PathVariable String quarter, Model page) {
        QuarterReport report = reports.of(visit.municipality(), QuarterCode.parse(quarter), LocalDate.now(clock));
        page.addAttribute("visit", visit);
        page.addAttribute("report", report);
        page.addAttribute("barBefore", LightBar.of(report.counts(), LightCount::before));
        page.addAttribute("barNow", LightBar.of(report.counts(), LightCount::now));
        return "review/report";
    }
}
