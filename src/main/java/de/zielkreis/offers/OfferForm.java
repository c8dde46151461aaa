package de.zielkreis.offers;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.Prefill;
import de.zielkreis.forms.Prefill.Option;
import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.goals.Measure;
import de.zielkreis.goals.MeasureId;
import de.zielkreis.goals.Measures;
import de.zielkreis.municipalities.MunicipalityId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What stands in the fields of the page of an offer, and what the answers mean. */
@Component
class OfferForm {

    static final String ID = "offer";

    private final Carriers carriers;
    private final KeepAreas areas;
    private final Measures measures;

    OfferForm(Carriers carriers, KeepAreas areas, Measures measures) {
        this.carriers = carriers;
        this.areas = areas;
        this.measures = measures;
    }

    Prefill blank(MunicipalityId municipality) {
        return new FieldValues().prefill(options(municipality));
    }

    Prefill fill(MunicipalityId municipality, OfferFacts offer) {
        return like(offer).with("name", offer.name()).with("description", offer.description()).with("targetGroup", offer.targetGroup())
                .with("access", offer.access()).with("places", offer.places()).with("since", offer.since()).with("until", offer.until())
                .with("contactRole", offer.contactRole()).with("measure", offer.measureId()).prefill(options(municipality));
    }

    /** The next offer of the same kind: carrier, phases, fields and areas stay. */
    Prefill next(MunicipalityId municipality, OfferFacts offer) {
        return like(offer).prefill(options(municipality));
    }

    /** An offer as the measure already tells it. */
    Prefill from(Measure measure) {
        return new FieldValues().with("name", measure.title().length() > 200 ? null : measure.title())
                .with("carrier", measure.providerId() != null ? Carrier.of(measure.providerId()).code()
                        : measure.departmentId() != null ? Carrier.of(measure.departmentId()).code() : null)
                .with("lifePhases", measure.lifePhase()).with("since", measure.startsOn()).with("measure", measure.id())
                .prefill(options(measure.municipalityId()));
    }

    private static FieldValues like(OfferFacts offer) {
        return new FieldValues().with("carrier", offer.carrier().code()).with("lifePhases", offer.lifePhases()).with("fields", offer.fields())
                .with("areas", offer.areas());
    }

    private Map<String, List<Option>> options(MunicipalityId municipality) {
        return Map.of("carriers", carriers.of(municipality).options(), "areas", areas.of(municipality).options(),
                "measures", measures.findByMunicipalityIdOrderByPosition(municipality).stream().filter(measure -> !measure.archived())
                        .map(measure -> new Option(measure.id().toString(), measure.title())).sorted(Comparator.comparing(
                                option -> Folded.of(option.label()))).toList());
    }

    /** @param carrier who was chosen or newly named */
    OfferFacts facts(MunicipalityId municipality, Answers answers, Carrier carrier) {
        return new OfferFacts(answers.text("name").orElseThrow(), carrier,
                answers.choices("lifePhases").stream().map(LifePhase::valueOf).collect(Collectors.toSet()),
                answers.choices("fields").stream().map(FieldOfAction::valueOf).collect(Collectors.toSet()), areas(municipality, answers),
                answers.text("description").orElse(null), answers.text("targetGroup").orElse(null), answers.text("access").orElse(null),
                answers.number("places").map(BigDecimal::intValue).orElse(null), answers.date("since").orElse(null),
                answers.date("until").orElse(null), answers.text("contactRole").orElse(null),
                answers.text("measure").map(id -> new MeasureId(UUID.fromString(id))).orElse(null));
    }

    private Set<PlanningAreaId> areas(MunicipalityId municipality, Answers answers) {
        Set<PlanningAreaId> chosen = new HashSet<>();
        answers.choices("areas").forEach(id -> chosen.add(new PlanningAreaId(UUID.fromString(id))));
        answers.text("areaName").ifPresent(name -> chosen.add(areas.named(municipality, name)));
        return chosen;
    }
}
