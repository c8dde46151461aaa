package de.zielkreis.offers;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormDefinition;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.goals.MeasureId;
import de.zielkreis.goals.Measures;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.offers.CarrierBook.Named;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes offers into the register, changes them and puts them into the archive. */
@Component
public class OfferEditing {

    private final Offers offers;
    private final OfferForm form;
    private final Carriers carriers;
    private final Measures measures;
    private final FormLibrary library;
    private final FormViews views;
    private final LastWord lastWord;
    private final Clock clock;

    OfferEditing(Offers offers, OfferForm form, Carriers carriers, Measures measures, FormLibrary library, FormViews views,
            LastWord lastWord, Clock clock) {
        this.offers = offers;
        this.form = form;
        this.carriers = carriers;
        this.measures = measures;
        this.library = library;
        this.views = views;
        this.lastWord = lastWord;
        this.clock = clock;
    }

    /** @throws NotFound for unknown offers and those of other municipalities */
    @Transactional(readOnly = true)
    public Offer offer(MunicipalityId municipality, UUID id) {
        return offers.findByIdAndMunicipalityId(new OfferId(id), municipality).orElseThrow(NotFound::new);
    }

    /**
     * The page for a new offer.
     *
     * @param like an offer whose carrier, phases, fields and areas stay; null, unknown and foreign ones prefill nothing
     * @param measure a measure that already tells the offer; null, unknown and foreign ones prefill nothing
     */
    @Transactional(readOnly = true)
    public RegisterPage blank(MunicipalityId municipality, UUID like, UUID measure) {
        return RegisterPage.blank(definition(), Optional.ofNullable(like)
                .flatMap(id -> offers.findByIdAndMunicipalityId(new OfferId(id), municipality))
                .map(offer -> form.next(municipality, offer.facts()))
                .or(() -> Optional.ofNullable(measure).flatMap(id -> measures.findByIdAndMunicipalityId(new MeasureId(id), municipality))
                        .map(form::from))
                .orElseGet(() -> form.blank(municipality)));
    }

    @Transactional(readOnly = true)
    public RegisterPage page(MunicipalityId municipality, UUID id) {
        Offer offer = offer(municipality, id);
        return new RegisterPage(definition(), form.fill(municipality, offer.facts()), offer.name(), offer.version(), null, null);
    }

    /** @throws Refused naming the fields that need another answer; then nothing is stored */
    @Transactional
    public Offer create(MunicipalityId municipality, FormInput input, Actor by) {
        Answers answers = FormReader.read(definition(), form.blank(municipality), input);
        Named carrier = carrier(municipality, answers);
        mustBeFree(municipality, answers, carrier, null);
        return offers.save(new Offer(municipality, form.facts(municipality, answers, carrier.carrier()), carrier.name(), by.id(),
                clock.instant()));
    }

    /**
     * @param version the version that the person saw
     * @throws Refused naming the fields that need another answer; then nothing is stored
     * @throws ChangedMeanwhile when somebody else has stored a newer version
     */
    @Transactional
    public Offer change(MunicipalityId municipality, UUID id, long version, FormInput input, Actor by) {
        Offer offer = offer(municipality, id);
        if (offer.version() != version) {
            throw new ChangedMeanwhile();
        }
        Answers answers = FormReader.read(definition(), form.fill(municipality, offer.facts()), input);
        Named carrier = carrier(municipality, answers);
        mustBeFree(municipality, answers, carrier, offer.id());
        offer.describe(form.facts(municipality, answers, carrier.carrier()), carrier.name(), by.id(), clock.instant());
        return offer;
    }

    /** The page for somebody who was second, with nothing lost. */
    @Transactional(readOnly = true)
    public RegisterPage meanwhile(MunicipalityId municipality, UUID id, FormInput input) {
        Offer offer = offer(municipality, id);
        return page(municipality, id).second(views, form.blank(municipality), input, lastWord.of(offer.changedBy(), offer.changedAt()));
    }

    @Transactional
    public Offer archive(MunicipalityId municipality, UUID id, Actor by) {
        Offer offer = offer(municipality, id);
        offer.archive(LocalDate.now(clock), by.id(), clock.instant());
        return offer;
    }

    @Transactional
    public Offer restore(MunicipalityId municipality, UUID id, Actor by) {
        Offer offer = offer(municipality, id);
        offer.restore(by.id(), clock.instant());
        return offer;
    }

    private Named carrier(MunicipalityId municipality, Answers answers) {
        return carriers.chosen(municipality, answers.text("carrier"), answers.text("carrierName"));
    }

    private void mustBeFree(MunicipalityId municipality, Answers answers, Named carrier, OfferId but) {
        String name = answers.text("name").orElseThrow();
        offers.findByMunicipalityIdAndSortKey(municipality, Offer.sortKey(name, carrier.carrier()))
                .filter(offer -> !offer.id().equals(but)).ifPresent(offer -> {
                    throw offer.archived() ? new Refused("name", "offers.inArchive", offer.name(), carrier.name())
                            : new Refused("name", "offers.nameTaken", offer.name(), carrier.name());
                });
    }

    private FormDefinition definition() {
        return library.form(OfferForm.ID);
    }
}
