package de.zielkreis.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Finds a browser: the system's own, or the one that npm brings for tests. */
final class Chromium {

    private static final Path SYSTEM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=de");

    private Chromium() {
    }

    static Browser launch(Playwright playwright) {
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS)
                .setExecutablePath(Files.isExecutable(SYSTEM) ? SYSTEM : fromNpm()));
    }

    /** It unpacks itself when asked for the first time; the tests of the other process wait for that. */
    private static Path fromNpm() {
        try (FileChannel door = FileChannel.open(Path.of("target/browser.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock turn = door.lock()) {
            Process node = new ProcessBuilder("node", "-e",
                    "import('@sparticuz/chromium').then(async m => console.log(await m.default.executablePath()))")
                    .directory(Path.of("src/main/frontend").toFile()).redirectErrorStream(true).start();
            String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (node.waitFor() != 0) {
                throw new IllegalStateException("No browser for tests: " + output);
            }
            return Path.of(output);
        } catch (IOException impossible) {
            throw new IllegalStateException("No browser for tests", impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("No browser for tests", stopped);
        }
    }
}
