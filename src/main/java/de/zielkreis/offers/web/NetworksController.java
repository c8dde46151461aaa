package de.zielkreis.offers.web;

import de.zielkreis.municipalities.Bodies;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.offers.Carriers;
import de.zielkreis.offers.MaturityStep;
import de.zielkreis.offers.Network;
import de.zielkreis.offers.NetworkEditing;
import de.zielkreis.offers.NetworkFilter;
import de.zielkreis.offers.Networks;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The networks of a municipality: the list, and one network with its members and how it has grown. */
@Controller
@RequestMapping("/municipalities/{municipality}/networks")
class NetworksController {

    private final Networks networks;
    private final NetworkEditing editing;
    private final Carriers carriers;
    private final Bodies bodies;
    private final People people;

    NetworksController(Networks networks, NetworkEditing editing, Carriers carriers, Bodies bodies, People people) {
        this.networks = networks;
        this.editing = editing;
        this.carriers = carriers;
        this.bodies = bodies;
        this.people = people;
    }

    @GetMapping
    String list(Visit visit, @RequestParam MultiValueMap<String, String> parameters, Model page) {
        RegisterRoles.mustRead(visit);
        NetworkFilter filter = NetworkFilter.of(parameters);
        page.addAttribute("visit", visit);
        page.addAttribute("keeps", RegisterRoles.keeps(visit));
        page.addAttribute("filter", filter);
        page.addAttribute("networks", networks.findByMunicipalityIdOrderByNameKey(visit.municipalityId()).stream().filter(filter::fits).toList());
        return "offers/networks";
    }

    @GetMapping("/{network}")
    String network(Visit visit, @PathVariable UUID network, Model page) {
        RegisterRoles.mustRead(visit);
        Network found = editing.network(visit.municipalityId(), network);
        page.addAttribute("visit", visit);
        page.addAttribute("keeps", RegisterRoles.keeps(visit));
        page.addAttribute("network", found);
        page.addAttribute("carriers", carriers.of(visit.municipalityId()));
        page.addAttribute("body", found.facts().bodyId() == null ? null
                : bodies.findByIdAndMunicipalityId(found.facts().bodyId(), visit.municipalityId()).map(Body::name).orElse(null));
        page.addAttribute("names", people.namesOf(found.steps().stream().map(MaturityStep::notedBy).distinct().toList()));
        return "offers/network";
    }
}
