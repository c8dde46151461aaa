package de.zielkreis.forms;

import static de.zielkreis.forms.AForm.ASSESSMENT;
import static de.zielkreis.forms.AForm.COURSES;
import static de.zielkreis.forms.AForm.PREFILL;
import static de.zielkreis.forms.AForm.VISITS;
import static de.zielkreis.forms.AForm.sent;
import static de.zielkreis.forms.AForm.status;
import static de.zielkreis.forms.AForm.value;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.forms.FormView.ChoiceView;
import de.zielkreis.forms.FormView.ErrorLine;
import de.zielkreis.forms.FormView.FieldView;
import de.zielkreis.forms.FormView.Part;
import de.zielkreis.forms.FormView.RowView;
import de.zielkreis.shell.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class FormViewsTests {

    private final FormViews views = new FormViews(germanMessages());

    @Test
    void laysTheFormOutInItsOrder() {
        FormView view = opened();

        assertThat(view.parts()).extracting(Part::kind).containsExactly("text", "group", "field", "field", "field", "field", "field");
        assertThat(view.parts().get(0).text()).isEqualTo("Bitte keine Namen von Kindern.");
        assertThat(view.parts().get(1).text()).isEqualTo("Maßnahmen");
        assertThat(rows(view)).extracting(RowView::title).containsExactly("Besuche", "Kurse");
        assertThat(view.errors()).isEmpty();
    }

    @Test
    void showsWhatTheCapabilityKnowsWhenTheFormOpens() {
        FormView view = opened();

        assertThat(field(view, "remark").value()).isEqualTo("Es läuft.");
        assertThat(chosen(field(view, "proposal"))).containsExactly("GO_ON");
        assertThat(chosen(field(view, status(VISITS)))).containsExactly("RUNNING");
        assertThat(chosen(field(view, status(COURSES)))).isEmpty();
        assertThat(field(view, "newDue").value()).isEmpty();
    }

    @Test
    void showsTheAnswersOfLastTimeBesideTheFields() {
        FormView view = opened();

        assertThat(field(view, "proposal").previous()).isEqualTo("Beenden");
        assertThat(field(view, "proposal").previousLabel()).isEqualTo("Q3/2026");
        assertThat(field(view, status(VISITS)).previous()).isEqualTo("läuft");
        assertThat(field(view, status(COURSES)).previous()).isNull();
    }

    @Test
    void keepsEveryInputExactlyAsItWasTyped() {
        FormInput typed = sent(value(VISITS), "ca. 190", "remark", " <b>viel zu lang</b> für dieses Feld ", "newDue", "31.02.2026",
                "proposal", "STOP", "rework", "G1", "rework", "G2", status(VISITS), "DONE", "helpNeeded", "true");

        FormView view = views.view(ASSESSMENT, PREFILL, typed, List.of());

        assertThat(field(view, value(VISITS)).value()).isEqualTo("ca. 190");
        assertThat(field(view, "remark").value()).isEqualTo(" <b>viel zu lang</b> für dieses Feld ");
        assertThat(field(view, "newDue").value()).isEqualTo("31.02.2026");
        assertThat(field(view, "helpNeeded").value()).isEqualTo("true");
        assertThat(chosen(field(view, "proposal"))).containsExactly("STOP");
        assertThat(chosen(field(view, "rework"))).containsExactly("G1", "G2");
        assertThat(chosen(field(view, status(VISITS)))).containsExactly("DONE");
    }

    @Test
    void showsWhatWasClearedAsClear() {
        FormView view = views.view(ASSESSMENT, PREFILL, sent("remark", ""), List.of());

        assertThat(field(view, "remark").value()).isEmpty();
        assertThat(chosen(field(view, "proposal"))).as("not the prefilled choice").isEmpty();
    }

    @Test
    void offersTheChoicesOfTheFormAndOfTheCapability() {
        FormView view = opened();

        assertThat(field(view, "proposal").choices()).extracting(ChoiceView::label).containsExactly("Weiter", "Beenden");
        assertThat(field(view, "rework").choices()).extracting(ChoiceView::label).containsExactly("1.1 Lotsendienst", "1.2 Elterncafé");
    }

    @Test
    void putsTheErrorAtItsFieldAndInTheSummaryWithALink() {
        FormView view = views.view(ASSESSMENT, PREFILL, sent(value(COURSES), "ca. 190"),
                List.of(new Refusal(value(COURSES), "field.noNumber", "ca. 190"), new Refusal("remark", "field.tooLong", 2000, 12345)));

        String noNumber = "Bitte nur Ziffern eingeben, Nachkommastellen mit Komma, zum Beispiel 186 oder 92,5. "
                + "Ihre Eingabe „ca. 190“ steht noch im Feld.";
        assertThat(field(view, value(COURSES)).error()).isEqualTo(noNumber);
        assertThat(view.errors()).containsExactly(
                new ErrorLine("measures-" + COURSES + "-value", "Kurse, Messwert", noNumber),
                new ErrorLine("remark", "Bemerkung", "Der Text ist zu lang: 12.345 Zeichen, möglich sind 2.000. Bitte kürzen."));
        assertThat(field(view, value(VISITS)).error()).isNull();
        assertThat(rows(view)).extracting(RowView::error).containsExactly(false, true);
    }

    @Test
    void linksTheSummaryToTheFirstChoiceWhereTheFieldItselfCannotTakeTheFocus() {
        FormView view = views.view(ASSESSMENT, PREFILL, sent(), List.of(new Refusal(status(VISITS), "field.notChosen"),
                new Refusal("proposal", "field.notChosen"), new Refusal("rework", "field.unknownChoice"),
                new Refusal("helpNeeded", "field.notTicked")));

        assertThat(view.errors()).extracting(ErrorLine::fieldId)
                .containsExactly("measures-" + VISITS + "-status", "proposal-GO_ON", "rework-G1", "helpNeeded");
        assertThat(view.errors()).allSatisfy(error -> assertThat(idsOn(view)).as("target of the link").contains(error.fieldId()));
    }

    @Test
    void listsTheErrorsInTheOrderOfThePageWhateverTheOrderOfTheRefusals() {
        FormView view = views.view(ASSESSMENT, PREFILL, sent(), List.of(new Refusal("newDue", "review.newDueMissing"),
                new Refusal("proposal", "field.notChosen"), new Refusal(status(COURSES), "field.notChosen")));

        assertThat(view.errors()).extracting(ErrorLine::label).containsExactly("Kurse, Stand", "Vorschlag", "Neuer Termin");
    }

    @Test
    void saysInTheSummaryWhatBelongsToNoField() {
        FormView view = views.view(ASSESSMENT, PREFILL, sent(), List.of(new Refusal("", "review.noSteeringGroup")));

        assertThat(view.errors()).singleElement().satisfies(error -> {
            assertThat(error.fieldId()).isNull();
            assertThat(error.label()).isNull();
            assertThat(error.message()).startsWith("Für die Kommune ist keine Steuerungsgruppe eingetragen.");
        });
    }

    @Test
    void givesEveryFieldAndChoiceItsOwnId() {
        assertThat(idsOn(opened())).doesNotHaveDuplicates().allSatisfy(id -> assertThat(id).matches("[A-Za-z][\\w-]*"));
    }

    @Test
    void tellsThePageWhatIsRequiredAndHowLongATextMayBe() {
        FormView view = opened();

        assertThat(field(view, "proposal").required()).isTrue();
        assertThat(field(view, "remark").required()).isFalse();
        assertThat(field(view, "remark").maxLength()).isEqualTo(20);
        assertThat(field(view, "remark").hint()).isEqualTo("In einem Satz.");
    }

    private FormView opened() {
        return views.view(ASSESSMENT, PREFILL, null, List.of());
    }

    private static FieldView field(FormView view, String name) {
        return fields(view).filter(field -> field.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<RowView> rows(FormView view) {
        return view.parts().get(1).parts().get(0).rows();
    }

    private static Stream<FieldView> fields(FormView view) {
        return Stream.concat(rows(view).stream().flatMap(row -> row.fields().stream()),
                view.parts().stream().map(Part::field).filter(field -> field != null));
    }

    private static List<String> idsOn(FormView view) {
        return fields(view).flatMap(field -> Stream.concat(Stream.of(field.id()), field.choices().stream().map(ChoiceView::id))).toList();
    }

    private static List<String> chosen(FieldView field) {
        return field.choices().stream().filter(ChoiceView::chosen).map(ChoiceView::code).toList();
    }

    private static ResourceBundleMessageSource germanMessages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
