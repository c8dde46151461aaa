package de.zielkreis.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import de.zielkreis.ApplicationTest;
import de.zielkreis.fixtures.OlderModels;
import de.zielkreis.fixtures.OlderModels.Older;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Walks;
import de.zielkreis.fixtures.Walks.Going;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The operator brings running stations on to a newer model: looks, plans, tries, moves, reads the report. */
@ApplicationTest
class ModelVersionsStoryTests {

    private static final String STATION = "dataAcquisition";

    @LocalServerPort private int port;
    @Autowired private Towns towns;
    @Autowired private OlderModels older;
    @Autowired private Walks walks;

    @Test
    void anOperatorMovesWhatRunsUnderAnOlderVersion() {
        List<Going> three = older.under(new Older(STATION, 1), () -> IntStream.range(0, 3)
                .mapToObj(number -> walks.begin(towns.found(), STATION)).toList());
        three.get(0).step();
        three.get(1).step();
        try (Playwright playwright = Playwright.create(); Browser browser = Chromium.launch(playwright);
                Visitor bodo = new Visitor(browser, "http://localhost:" + port).signIn("betrieb")) {
            bodo.open("/");
            bodo.follow("Modellversionen");
            bodo.picture("modellversionen");
            bodo.open("/models/" + STATION);
            bodo.picture("modellversionen-ablauf");
            bodo.page().locator("main a[href*='/plan']").first().click();
            bodo.press("Probelauf");
            assertThat(bodo.sees("Geändert ist noch nichts.")).isTrue();
            assertThat(bodo.sees("Diesen Schritt gibt es in der anderen Version nicht.")).isTrue();
            bodo.picture("modellversionen-probelauf");
            bodo.follow("Zum Plan");
            bodo.picture("modellversionen-plan");
            bodo.press("Umstellen");
            assertThat(bodo.sees("Die Umstellung ist fertig; ein Teil ist geblieben.")).isTrue();
            bodo.picture("modellversionen-bericht");
        }
        assertThat(three.get(2).steps(9)).as("what stayed goes on to its end").isFalse();
    }
}
