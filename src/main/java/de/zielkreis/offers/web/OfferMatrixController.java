package de.zielkreis.offers.web;

import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.offers.AreaBook;
import de.zielkreis.offers.KeepAreas;
import de.zielkreis.offers.OfferFilter;
import de.zielkreis.offers.OfferMatrices;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that shows gaps and doubles: life phase by field of action. */
@Controller
class OfferMatrixController {

    private final OfferMatrices matrices;
    private final KeepAreas areas;
    private final Clock clock;

    OfferMatrixController(OfferMatrices matrices, KeepAreas areas, Clock clock) {
        this.matrices = matrices;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping("/municipalities/{municipality}/offers/matrix")
    String matrix(Visit visit, @RequestParam(defaultValue = "") String area, Model page) {
        RegisterRoles.mustRead(visit);
        AreaBook book = areas.of(visit.municipalityId());
        String chosen = OfferFilter.WHOLE.equals(area) || book.knows(area) ? area : null;
        page.addAttribute("visit", visit);
        page.addAttribute("keeps", RegisterRoles.keeps(visit));
        page.addAttribute("areas", book);
        page.addAttribute("area", chosen);
        page.addAttribute("unknownArea", chosen == null && !area.isBlank());
        page.addAttribute("fields", FieldOfAction.values());
        page.addAttribute("matrix", matrices.of(visit.municipalityId(), chosen, LocalDate.now(clock)));
        return "offers/matrix";
    }
}
