package de.zielkreis.offers.web;

import de.zielkreis.goals.Measure;
import de.zielkreis.goals.MeasureId;
import de.zielkreis.goals.Measures;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.offers.AreaBook;
import de.zielkreis.offers.CarrierBook;
import de.zielkreis.offers.Carriers;
import de.zielkreis.offers.KeepAreas;
import de.zielkreis.offers.Offer;
import de.zielkreis.offers.OfferEditing;
import de.zielkreis.offers.OfferFilter;
import de.zielkreis.offers.OfferSearch;
import de.zielkreis.offers.Suggestions;
import de.zielkreis.shell.GermanCsv;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of offers: the list, one offer, and the list as a file. */
@Controller
class OffersController {

    private static final String OFFERS = "/municipalities/{municipality}/offers";
    private static final int PAGE = 50;
    private static final int MOST_IN_A_FILE = 5000;

    private final OfferSearch search;
    private final OfferEditing editing;
    private final Carriers carriers;
    private final KeepAreas areas;
    private final Suggestions suggestions;
    private final Measures measures;
    private final OfferCsv csv;
    private final Clock clock;

    OffersController(OfferSearch search, OfferEditing editing, Carriers carriers, KeepAreas areas, Suggestions suggestions, Measures measures,
            OfferCsv csv, Clock clock) {
        this.search = search;
        this.editing = editing;
        this.carriers = carriers;
        this.areas = areas;
        this.suggestions = suggestions;
        this.measures = measures;
        this.csv = csv;
        this.clock = clock;
    }

    @GetMapping(OFFERS)
    String list(Visit visit, @RequestParam MultiValueMap<String, String> parameters, Model page) {
        RegisterRoles.mustRead(visit);
        page.addAttribute("visit", visit);
        page.addAttribute("keeps", RegisterRoles.keeps(visit));
        page.addAttribute("list", list(visit, parameters, Typed.id(parameters.getFirst("behind")), PAGE));
        return "offers/list";
    }

    @GetMapping(OFFERS + ".csv")
    void file(Visit visit, @RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response) throws IOException {
        RegisterRoles.mustRead(visit);
        OfferList all = list(visit, parameters, null, MOST_IN_A_FILE);
        response.setContentType(GermanCsv.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("Angebote_"
                + visit.municipality().name().replaceAll("[^\\p{L}\\p{N}.-]+", "_") + "_" + LocalDate.now(clock) + ".csv",
                StandardCharsets.UTF_8).build().toString());
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        csv.write(all.rows(), out);
        out.flush();
    }

    @GetMapping(OFFERS + "/suggestions")
    String suggestions(Visit visit, Model page) {
        RegisterRoles.mustKeep(visit);
        page.addAttribute("visit", visit);
        page.addAttribute("suggestions", suggestions.of(visit.municipalityId()));
        page.addAttribute("carriers", carriers.of(visit.municipalityId()));
        return "offers/suggestions";
    }

    @GetMapping(OFFERS + "/{offer}")
    String offer(Visit visit, @PathVariable UUID offer, Model page) {
        RegisterRoles.mustRead(visit);
        Offer found = editing.offer(visit.municipalityId(), offer);
        MeasureId measure = found.facts().measureId();
        page.addAttribute("visit", visit);
        page.addAttribute("keeps", RegisterRoles.keeps(visit));
        page.addAttribute("row", OfferList.Row.of(found, carriers.of(visit.municipalityId()), areas.of(visit.municipalityId()),
                LocalDate.now(clock)));
        page.addAttribute("measure", measure == null ? null
                : measures.findByIdAndMunicipalityId(measure, visit.municipalityId()).map(Measure::title).orElse(null));
        return "offers/offer";
    }

    private OfferList list(Visit visit, MultiValueMap<String, String> parameters, UUID behind, int size) {
        LocalDate today = LocalDate.now(clock);
        CarrierBook book = carriers.of(visit.municipalityId());
        AreaBook places = areas.of(visit.municipalityId());
        OfferFilter filter = OfferFilter.of(parameters, places, book);
        List<Offer> found = search.page(visit.municipalityId(), filter, today, behind, size + 1);
        return OfferList.of(filter, found, size, search.count(visit.municipalityId(), filter, today), behind != null, book, places, today);
    }
}
