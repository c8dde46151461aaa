package de.zielkreis.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.zielkreis.demo.OffersFile.NetworkLine;
import de.zielkreis.demo.OffersFile.OfferLine;
import de.zielkreis.demo.OffersFile.Step;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.Prefill.Option;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.Measures;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.Actors;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.offers.Carriers;
import de.zielkreis.offers.KeepAreas;
import de.zielkreis.offers.Network;
import de.zielkreis.offers.NetworkEditing;
import de.zielkreis.offers.OfferEditing;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Fills the register of offers and networks of those demo municipalities that have a file for it. */
@Component
@Order(3)
@Profile("tryout")
class DemoOffers implements DemoChapter {

    private static final LocalDate REGISTERED_ON = LocalDate.of(2026, 9, 14);

    private final OfferEditing offers;
    private final NetworkEditing networks;
    private final KeepAreas areas;
    private final Carriers carriers;
    private final Measures measures;
    private final Actors actors;
    private final DemoClock clock;
    private final ObjectMapper yaml = YAMLMapper.builder().addModule(new JavaTimeModule()).build();

    DemoOffers(OfferEditing offers, NetworkEditing networks, KeepAreas areas, Carriers carriers, Measures measures, Actors actors,
            DemoClock clock) {
        this.offers = offers;
        this.networks = networks;
        this.areas = areas;
        this.carriers = carriers;
        this.measures = measures;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void live(DemoTown town) {
        ClassPathResource resource = new ClassPathResource("demo/offers/" + town.municipality().key().toLowerCase(Locale.ROOT) + ".yaml");
        if (resource.exists()) {
            OffersFile file = read(resource);
            MunicipalityId municipality = town.municipality().id();
            Actor coordinator = actors.actor(town.coordinator());
            clock.travelTo(REGISTERED_ON);
            file.areas().forEach(name -> areas.add(municipality, name));
            Map<String, String> places = codes(areas.of(municipality).options());
            Map<String, String> activities = measures.findByMunicipalityIdOrderByPosition(municipality).stream()
                    .collect(Collectors.toMap(Measure::title, measure -> measure.id().toString(), (first, second) -> first));
            file.offers().forEach(line -> offers.create(municipality, offer(line, codes(carriers.of(municipality).options()), places,
                    activities), coordinator));
            file.networks().forEach(line -> grow(municipality, line, coordinator));
        }
    }

    private static FormInput offer(OfferLine line, Map<String, String> carriers, Map<String, String> areas, Map<String, String> measures) {
        Map<String, List<String>> fields = new HashMap<>();
        put(fields, "name", line.name());
        put(fields, carriers.containsKey(line.carrier()) ? "carrier" : "carrierName", carriers.getOrDefault(line.carrier(), line.carrier()));
        fields.put("lifePhases", line.phases());
        fields.put("fields", line.fields());
        fields.put("areas", line.areas().stream().map(areas::get).toList());
        put(fields, "description", line.text());
        put(fields, "targetGroup", line.target());
        put(fields, "access", line.access());
        put(fields, "places", line.places());
        put(fields, "since", line.since());
        put(fields, "until", line.until());
        put(fields, "contactRole", line.contact());
        put(fields, "measure", line.measure() == null ? null : measures.get(line.measure()));
        return new FormInput(fields);
    }

    private void grow(MunicipalityId municipality, NetworkLine line, Actor by) {
        Map<String, String> known = codes(carriers.of(municipality).options());
        Step first = line.steps().get(0);
        clock.travelTo(first.on());
        Map<String, List<String>> fields = maturity(first);
        put(fields, "name", line.name());
        put(fields, "purpose", line.purpose());
        fields.put("lifePhases", line.phases());
        fields.put("fields", line.fields());
        fields.put("members", line.members().stream().map(known::get).toList());
        put(fields, "others", String.join("\n", line.others()));
        put(fields, "since", line.since());
        put(fields, "rhythm", line.rhythm());
        put(fields, "goalsWritten", line.goals() ? "true" : null);
        Network network = networks.create(municipality, new FormInput(fields), by);
        for (Step step : line.steps().subList(1, line.steps().size())) {
            clock.travelTo(step.on());
            networks.become(municipality, network.id().uuid(), network.version(), new FormInput(maturity(step)), by);
        }
    }

    private static Map<String, List<String>> maturity(Step step) {
        return new HashMap<>(Map.of("maturity", List.of(step.maturity().name()), "maturitySince", List.of(step.on().toString()),
                "maturityReason", List.of(step.reason())));
    }

    private static void put(Map<String, List<String>> fields, String key, String value) {
        if (value != null) {
            fields.put(key, List.of(value));
        }
    }

    private static Map<String, String> codes(List<Option> options) {
        return options.stream().collect(Collectors.toMap(Option::label, Option::code, (first, second) -> first));
    }

    private OffersFile read(ClassPathResource resource) {
        try (InputStream content = resource.getInputStream()) {
            return yaml.readValue(content, OffersFile.class);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The demo file cannot be read: " + resource.getFilename(), unreadable);
        }
    }
}
