package de.zielkreis.offers;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormDefinition;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.FormViews;
import de.zielkreis.forms.Prefill;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes networks into the register, changes them, notes how they grow, and puts them into the archive. */
@Component
public class NetworkEditing {

    private final Networks networks;
    private final NetworkForm form;
    private final FormLibrary library;
    private final FormViews views;
    private final LastWord lastWord;
    private final Clock clock;

    NetworkEditing(Networks networks, NetworkForm form, FormLibrary library, FormViews views, LastWord lastWord, Clock clock) {
        this.networks = networks;
        this.form = form;
        this.library = library;
        this.views = views;
        this.lastWord = lastWord;
        this.clock = clock;
    }

    /** @throws NotFound for unknown networks and those of other municipalities */
    @Transactional(readOnly = true)
    public Network network(MunicipalityId municipality, UUID id) {
        return networks.findByIdAndMunicipalityId(new NetworkId(id), municipality).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public RegisterPage blank(MunicipalityId municipality) {
        return RegisterPage.blank(creation(), form.blank(municipality));
    }

    @Transactional(readOnly = true)
    public RegisterPage page(MunicipalityId municipality, UUID id) {
        Network network = network(municipality, id);
        return new RegisterPage(library.form(NetworkForm.ID), form.fill(municipality, network.facts()), network.name(), network.version(),
                null, null);
    }

    /** The page on which somebody notes another maturity. */
    @Transactional(readOnly = true)
    public RegisterPage maturityPage(MunicipalityId municipality, UUID id) {
        Network network = network(municipality, id);
        return new RegisterPage(library.form("networkMaturity"), new FieldValues().with("maturitySince", LocalDate.now(clock))
                .prefill(Map.of()), network.name(), network.version(), null, null);
    }

    /** @throws Refused naming the fields that need another answer; then nothing is stored */
    @Transactional
    public Network create(MunicipalityId municipality, FormInput input, Actor by) {
        Answers answers = FormReader.read(creation(), form.blank(municipality), input);
        NetworkFacts facts = form.facts(municipality, answers);
        mustBeFree(municipality, facts.name(), null);
        return networks.save(new Network(municipality, facts, new MaturityStep(answers.choice("maturity", NetworkMaturity.class).orElseThrow(),
                LocalDate.now(clock), answers.text("maturityReason").orElseThrow(), by.id()), clock.instant()));
    }

    /**
     * @param version the version that the person saw
     * @throws Refused naming the fields that need another answer; then nothing is stored
     * @throws ChangedMeanwhile when somebody else has stored a newer version
     */
    @Transactional
    public Network change(MunicipalityId municipality, UUID id, long version, FormInput input, Actor by) {
        Network network = atVersion(municipality, id, version);
        NetworkFacts facts = form.facts(municipality, FormReader.read(library.form(NetworkForm.ID), form.fill(municipality, network.facts()), input));
        mustBeFree(municipality, facts.name(), network.id());
        network.describe(facts, by.id(), clock.instant());
        return network;
    }

    /**
     * Notes another maturity with day and reason.
     *
     * @param version the version that the person saw
     * @throws Refused when it has this maturity already, or the day does not fit
     * @throws ChangedMeanwhile when somebody else has stored a newer version
     */
    @Transactional
    public Network become(MunicipalityId municipality, UUID id, long version, FormInput input, Actor by) {
        Network network = atVersion(municipality, id, version);
        Answers answers = FormReader.read(library.form("networkMaturity"), Prefill.EMPTY, input);
        network.becomes(new MaturityStep(answers.choice("maturity", NetworkMaturity.class).orElseThrow(),
                answers.date("maturitySince").orElseThrow(), answers.text("maturityReason").orElseThrow(), by.id()), LocalDate.now(clock),
                clock.instant());
        return network;
    }

    /** The page for somebody who was second, with nothing lost. */
    @Transactional(readOnly = true)
    public RegisterPage meanwhile(MunicipalityId municipality, UUID id, FormInput input) {
        Network network = network(municipality, id);
        return page(municipality, id).second(views, form.blank(municipality), input, lastWord.of(network.changedBy(), network.changedAt()));
    }

    /** The same for somebody who was second with another maturity. */
    @Transactional(readOnly = true)
    public RegisterPage maturityMeanwhile(MunicipalityId municipality, UUID id, FormInput input) {
        Network network = network(municipality, id);
        MaturityStep last = network.steps().get(network.steps().size() - 1);
        Prefill now = new FieldValues().with("maturity", last.maturity()).with("maturitySince", last.since())
                .with("maturityReason", last.reason()).prefill(Map.of());
        return new RegisterPage(library.form("networkMaturity"), now, network.name(), network.version(), null, null)
                .second(views, Prefill.EMPTY, input, lastWord.of(network.changedBy(), network.changedAt()));
    }

    @Transactional
    public Network archive(MunicipalityId municipality, UUID id, Actor by) {
        Network network = network(municipality, id);
        network.archive(LocalDate.now(clock), by.id(), clock.instant());
        return network;
    }

    @Transactional
    public Network restore(MunicipalityId municipality, UUID id, Actor by) {
        Network network = network(municipality, id);
        network.restore(by.id(), clock.instant());
        return network;
    }

    private Network atVersion(MunicipalityId municipality, UUID id, long version) {
        Network network = network(municipality, id);
        if (network.version() != version) {
            throw new ChangedMeanwhile();
        }
        return network;
    }

    private void mustBeFree(MunicipalityId municipality, String name, NetworkId but) {
        networks.findByMunicipalityIdAndNameKey(municipality, Folded.of(name)).filter(network -> !network.id().equals(but))
                .ifPresent(network -> {
                    throw network.archived() ? new Refused("name", "networks.inArchive", network.name())
                            : new Refused("name", "networks.nameTaken", network.name());
                });
    }

    private FormDefinition creation() {
        return library.form(NetworkForm.ID).followedBy(library.form("firstMaturity"));
    }
}
