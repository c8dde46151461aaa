package de.zielkreis.reporting.export;

import de.zielkreis.forms.Answers;
import de.zielkreis.forms.FormDefinition;
import de.zielkreis.forms.FormInput;
import de.zielkreis.forms.FormLibrary;
import de.zielkreis.forms.FormReader;
import de.zielkreis.forms.Prefill;
import de.zielkreis.forms.Prefill.Option;
import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.Visit;
import de.zielkreis.review.FrozenQuarter;
import de.zielkreis.review.Snapshots;
import de.zielkreis.shell.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The form on which somebody chooses format, state and columns of a file; the choice is remembered for the next time. */
@Component
public class ExportForm {

    private static final String ID = "exportMatrix";
    private static final String TODAY = "today";

    private final FormLibrary library;
    private final Snapshots snapshots;
    private final ExportChoices choices;
    private final KnownDays days;

    ExportForm(FormLibrary library, Snapshots snapshots, ExportChoices choices, KnownDays days) {
        this.library = library;
        this.snapshots = snapshots;
        this.choices = choices;
        this.days = days;
    }

    public FormDefinition definition() {
        return library.form(ID);
    }

    /**
     * What the person chose last.
     *
     * @param day the day that the person has just looked at, or null
     * @param everything whether all columns are to be ticked instead
     */
    @Transactional(readOnly = true)
    public Prefill prefill(Visit visit, LocalDate day, boolean everything) {
        ExportChoice choice = choices.of(visit.actor().id());
        ColumnChoice columns = everything ? ColumnChoice.ALL : choice.columns();
        return new Prefill(Map.of("format", choice.format().name(), "standing", TODAY, "day", day == null ? "" : Heading.day(day),
                "matrixColumns", names(columns.matrix()), "measureColumns", names(columns.measures())), Map.of(), null, Map.of(), Map.of("standings", standings(visit), "matrixColumns",
                        Stream.of(MatrixField.values()).map(field -> new Option(field.name(), field.label())).toList(), "measureColumns",
                        Stream.of(MeasureField.values()).map(field -> new Option(field.name(), field.header())).toList()));
    }

    /**
     * Remembers format and columns.
     *
     * @throws Refused naming what cannot be accepted
     */
    @Transactional
    public Chosen choose(Visit visit, FormInput input) {
        Answers answers = FormReader.read(definition(), prefill(visit, null, false), input);
        FileFormat format = answers.choice("format", FileFormat.class).orElseThrow();
        Quarter quarter = answers.text("standing").filter(standing -> !standing.equals(TODAY)).map(Quarter::parse).orElse(null);
        LocalDate day = answers.date("day").orElse(null);
        if (quarter != null && day != null) {
            throw new Refused("day", "export.dayAndQuarter");
        }
        if (day != null) {
            days.check(visit.municipalityId(), day);
        }
        ExportChoice choice = choices.of(visit.actor().id());
        choice.choose(format, new ColumnChoice(chosen(answers.choices("matrixColumns"), MatrixField.class),
                chosen(answers.choices("measureColumns"), MeasureField.class)));
        choices.save(choice);
        return new Chosen(format, quarter, day);
    }

    private List<Option> standings(Visit visit) {
        List<Option> standings = new ArrayList<>(List.of(new Option(TODAY, "Stand heute")));
        snapshots.frozen(visit.municipalityId()).stream().map(FrozenQuarter::quarter)
                .forEach(quarter -> standings.add(new Option(quarter.code(), "Stand " + quarter.label())));
        return standings;
    }

    private static String names(Collection<? extends Enum<?>> fields) {
        return fields.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static <F extends Enum<F>> Set<F> chosen(List<String> names, Class<F> type) {
        return names.stream().map(name -> Enum.valueOf(type, name)).collect(Collectors.toSet());
    }

    /** The file that was chosen; today when neither quarter nor day is given. */
    public record Chosen(FileFormat format, Quarter quarter, LocalDate day) {

        /** The parameters of its address. */
        public Map<String, String> parameters() {
            Map<String, String> parameters = new HashMap<>();
            if (quarter != null) {
                parameters.put("quarter", quarter.code());
            }
            if (day != null) {
                parameters.put("day", day.toString());
            }
            return parameters;
        }
    }
}
