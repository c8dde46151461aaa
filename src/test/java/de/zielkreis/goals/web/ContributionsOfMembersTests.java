package de.zielkreis.goals.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielkreis.ApplicationTest;
import de.zielkreis.goals.ImplementationStatus;
import de.zielkreis.goals.OwnGoal;
import de.zielkreis.goals.SharedGoal.Share;
import de.zielkreis.goals.SharedGoal;
import de.zielkreis.goals.TrafficLight;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** The section of a shared goal's page that shows what every member contributes, as people read it. */
@ApplicationTest
class ContributionsOfMembersTests {

    @Autowired private SpringTemplateEngine templates;
    @Autowired private ApplicationContext beans;

    @Test
    void namesEveryMemberWithItsContributionOrThatThereIsNoneYet() {
        assertThat(section(new Share("BER", "Bergkamen", "Familienbesuche zur Geburt", null), new Share("KAM", "Kamen", null, null)))
                .contains("Beiträge der Kommunen").containsSubsequence("Bergkamen", "Familienbesuche zur Geburt", "Kamen", "noch kein Beitrag");
    }

    @Test
    void tellsOfAnOwnGoalTitleStatusAndLightInWords() {
        assertThat(section(new Share("KAM", "Kamen", "Räume", ownGoal(TrafficLight.YELLOW))))
                .containsSubsequence("Eigenes Teilziel:", "Familien früh erreichen", "läuft", "Gelb");
    }

    @Test
    void saysWhereNoLightOfTheOwnGoalIsReleased() {
        assertThat(section(new Share("KAM", "Kamen", "Räume", ownGoal(null)))).contains("noch keine Ampel freigegeben").doesNotContain("Grau");
    }

    @Test
    void foreignTextStaysText() {
        assertThat(html(new Share("KAM", "Kamen", "<script>alert(1)</script>", null))).doesNotContain("<script");
    }

    private static OwnGoal ownGoal(TrafficLight light) {
        return new OwnGoal(null, "Familien früh erreichen", ImplementationStatus.RUNNING, light);
    }

    private String section(Share... shares) {
        return html(shares).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private String html(Share... shares) {
        SharedGoal goal = new SharedGoal(UUID.randomUUID(), "Kommunen im Kreis", "FamoS", null, LocalDate.of(2027, 12, 31), true, List.of(shares));
        Context context = new Context(Locale.GERMANY, Map.of("sharing", goal, "mayEdit", false));
        context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        return templates.process("goals/contributions", Set.of("section"), context);
    }
}
