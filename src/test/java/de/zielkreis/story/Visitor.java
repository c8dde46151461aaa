package de.zielkreis.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A person at a browser. Every page they look at is checked for accessibility (WCAG 2.2 AA) and must not scroll
 * sideways; anything the browser complains about, such as the content security policy, fails the story.
 */
final class Visitor implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** Where pictures go; empty as long as nobody wants them. */
    private static final String PICTURES = System.getProperty("zielkreis.screenshots", "");
    /** Pages that are the same but for their numbers need one look. */
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
    private static final Pattern NUMBERS = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\b_csrf\\b[^>]*>|\\d+");
    private static final int PHONE = 320;
    private static final int DESK = 1280;
    private static final int HEIGHT = 900;
    private static final int TALLEST_PICTURE = 1300;

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, String address) {
        this.address = address;
        this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(DESK, HEIGHT).setLocale("de-DE"));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            // A refused form answers 422 or 409, which the browser reports as an error; that is wanted.
            if (message.type().equals("error") && !message.text().matches("(?s).*status of (422|409).*")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Visitor signIn(String login) {
        return signIn(login, "zielkreis");
    }

    Visitor signIn(String login, String password) {
        page.navigate(address + "/login");
        page.getByLabel("Anmeldename").fill(login);
        page.getByLabel("Passwort").fill(password);
        press("Anmelden");
        return this;
    }

    void open(String path) {
        page.navigate(address + path);
        look();
    }

    /** Opens an address behind which the person may see nothing; the browser reports the 404, which is wanted. */
    void openUnknown(String path) {
        page.navigate(address + path);
        page.waitForLoadState();
        complaints.removeIf(complaint -> complaint.contains("404"));
        look();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
        look();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
        look();
    }

    Page page() {
        return page;
    }

    Download download(String link) {
        return page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click());
    }

    /** A picture for the handbook; of long pages the upper part, which is enough to recognise them. */
    void picture(String name) {
        if (PICTURES.isBlank()) {
            return;
        }
        int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(PICTURES, name + ".png")).setFullPage(true)
                .setClip(0, 0, DESK, Math.min(height, TALLEST_PICTURE)));
    }

    boolean sees(String text) {
        return page.locator("main").innerText().contains(text);
    }

    /** Checks the page that is open now. */
    private void look() {
        page.waitForLoadState();
        if (SEEN.add(NUMBERS.matcher(page.content()).replaceAll("#"))) {
            List<Rule> findings = new AxeBuilder(page).setLegacyMode(true).options(onlyWhatIsWrong()).withTags(WCAG).analyze().getViolations();
            assertThat(findings).as("accessibility of " + page.url())
                    .extracting(finding -> finding.getId() + ": " + finding.getNodes().get(0).getHtml()).isEmpty();
            page.setViewportSize(PHONE, HEIGHT);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                    .as("scrolls sideways on a phone: " + page.url()).isFalse();
            page.setViewportSize(DESK, HEIGHT);
        }
        assertThat(complaints).as("what the browser says about " + page.url()).isEmpty();
    }

    private static AxeRunOptions onlyWhatIsWrong() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    @Override
    public void close() {
        context.close();
    }
}
