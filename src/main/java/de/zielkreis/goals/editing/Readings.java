package de.zielkreis.goals.editing;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormDefinition;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.Prefill.Option;
import de.zielkreis.forms.Prefill;
import de.zielkreis.goals.ChangeAct;
import de.zielkreis.goals.GoalHistory;
import de.zielkreis.goals.Indicator;
import de.zielkreis.goals.IndicatorId;
import de.zielkreis.goals.Indicators;
import de.zielkreis.goals.Occasion;
import de.zielkreis.goals.Quarter;
import de.zielkreis.goals.Reading;
import de.zielkreis.municipalities.Actor;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.shell.German;
import de.zielkreis.shell.NotFound;
import de.zielkreis.shell.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes readings of indicators between the quarters, with their source and note. */
@Component
public class Readings {

    private static final int QUARTERS_BACK = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Indicators indicators;
    private final GoalHistory history;
    private final FormLibrary library;
    private final Clock clock;

    Readings(Indicators indicators, GoalHistory history, FormLibrary library, Clock clock) {
        this.indicators = indicators;
        this.history = history;
        this.library = library;
        this.clock = clock;
    }

    public FormDefinition form() {
        return library.form("reading");
    }

    /** @throws NotFound for unknown indicators and those of other municipalities */
    @Transactional(readOnly = true)
    public Indicator indicator(MunicipalityId municipality, UUID id) {
        return indicators.findByIdAndMunicipalityId(new IndicatorId(id), municipality).filter(found -> !found.archived())
                .orElseThrow(NotFound::new);
    }

    /** Opens with the newest quarter for which a value is planned and none was read. */
    @Transactional(readOnly = true)
    public Prefill prefill(MunicipalityId municipality, UUID id) {
        return prefill(indicator(municipality, id));
    }

    private Prefill prefill(Indicator indicator) {
        List<Option> options = new ArrayList<>();
        Quarter open = null;
        Quarter quarter = Quarter.of(LocalDate.now(clock));
        for (int back = 0; back < QUARTERS_BACK; back++) {
            options.add(new Option(quarter.code(), quarter.label()));
            if (open == null && indicator.readingOf(quarter).isEmpty()) {
                open = quarter;
            }
            quarter = quarter.previous();
        }
        return new Values().with("quarter", open).prefill(Map.of("quarters", options));
    }

    /**
     * Notes the reading of a quarter; one that stood there before is replaced and stays in the history.
     *
     * @throws Refused when the number does not fit the indicator
     */
    @Transactional
    public void record(MunicipalityId municipality, UUID id, FormInput input, Actor by) {
        Indicator indicator = indicator(municipality, id);
        Answers answers = FormReader.read(form(), prefill(indicator), input);
        BigDecimal amount = amount(indicator, answers);
        indicator.record(Quarter.parse(answers.text("quarter").orElseThrow()), new Reading(amount,
                answers.number("numerator").orElse(null), answers.number("denominator").orElse(null),
                answers.text("source").orElse(null), answers.text("note").orElse(null), LocalDate.now(clock), by.id()));
        history.note(ChangeAct.READ, Occasion.of(by.id(), clock.instant()), indicator);
    }

    private static BigDecimal amount(Indicator indicator, Answers answers) {
        if (indicator.narrative()) {
            if (answers.number("amount").isPresent()) {
                throw new Refused("amount", "goals.readingInWords");
            }
            answers.text("note").orElseThrow(() -> new Refused("note", "field.missing"));
            return null;
        }
        BigDecimal amount = indicator.numerator() == null ? answers.number("amount").orElseThrow(() -> new Refused("amount", "field.missing"))
                : share(indicator, answers);
        indicator.mustShow(amount);
        return amount;
    }

    /** Percent from the two counted numbers; where only the share is known it is taken as it is. */
    private static BigDecimal share(Indicator indicator, Answers answers) {
        if (answers.number("numerator").isEmpty() && answers.number("denominator").isEmpty()) {
            return answers.number("amount").orElseThrow(() -> new Refused("numerator", "field.missing"));
        }
        BigDecimal below = answers.number("denominator").orElseThrow(() -> new Refused("denominator", "field.missing"));
        BigDecimal above = answers.number("numerator").orElseThrow(() -> new Refused("numerator", "field.missing"));
        if (below.signum() == 0) {
            throw new Refused("denominator", "goals.denominatorZero");
        }
        BigDecimal share = above.multiply(HUNDRED).divide(below, indicator.decimals(), RoundingMode.HALF_UP);
        if (answers.number("amount").isPresent() && answers.number("amount").get().compareTo(share) != 0) {
            throw new Refused("amount", "goals.shareDiffers", German.number(share));
        }
        return share;
    }
}
