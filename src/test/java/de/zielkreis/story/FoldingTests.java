package de.zielkreis.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import de.zielkreis.ApplicationTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody folds the Zielmatrix of Bielefeld by keyboard; what is folded stays so, and paper shows what the screen shows. */
@ApplicationTest
class FoldingTests {

    private static final String MATRIX = "/municipalities/BI/goal-matrix";

    @LocalServerPort private int port;

    @Test
    void rowsFoldByKeyboardAndStayFolded() {
        try (Playwright playwright = Playwright.create(); Browser browser = Chromium.launch(playwright);
                Visitor ruth = new Visitor(browser, "http://localhost:" + port).signIn("leitung")) {
            ruth.open(MATRIX);
            assertThat(visible(ruth, ".level-measure")).hasSize(16);

            Locator goal = button(ruth, "Maßnahmen zu Teilziel 1.1");
            goal.focus();
            ruth.page().keyboard().press("Enter");
            assertThat(goal.getAttribute("aria-expanded")).isEqualTo("false");
            assertThat(visible(ruth, ".level-measure")).hasSize(12).noneMatch(row -> row.contains("1.1.1"));

            Locator guidingGoal = button(ruth, "Inhalt von Leitziel 2");
            guidingGoal.focus();
            ruth.page().keyboard().press("Space");
            assertThat(visible(ruth, ".level-sub")).hasSize(2);

            ruth.page().reload();
            assertThat(visible(ruth, ".level-sub")).hasSize(2);
            assertThat(visible(ruth, ".level-measure")).hasSize(3);

            ruth.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visible(ruth, ".level-measure")).hasSize(3);
            assertThat(ruth.sees("Zugeklappte Zeilen sind nicht gedruckt.")).isTrue();
            assertThat(visible(ruth, ".fold")).isEmpty();
            ruth.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

            button(ruth, "Alles aufklappen").click();
            assertThat(visible(ruth, ".level-measure")).hasSize(16);
            button(ruth, "Nur Teilziele").click();
            assertThat(visible(ruth, ".level-sub")).hasSize(5);
            assertThat(visible(ruth, ".level-measure")).isEmpty();

            ruth.open(MATRIX + "?light[]=RED&phase=unknown&text=Kita");
            assertThat(visible(ruth, ".level-measure")).as("another selection begins unfolded").isNotEmpty();
        }
    }

    private static Locator button(Visitor person, String name) {
        return person.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static List<String> visible(Visitor person, String rows) {
        return person.page().locator(rows + ":visible").allInnerTexts();
    }
}
