package de.zielkreis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application as a process of its own, without the try-out profile, on a database file. */
class RealUseTests {

    private static final String PASSWORD = "ein-erstes-Passwort";

    @TempDir private Path folder;
    private Process first;
    private int port;

    @BeforeEach
    void findAPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    @AfterEach
    void end() {
        if (first != null) {
            first.destroyForcibly();
        }
    }

    @Test
    void refusesToStartWithoutTheFirstPassword() throws Exception {
        first = start(Map.of(), "first.log");

        assertThat(first.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(first.exitValue()).isNotZero();
        assertThat(log("first.log")).contains("ZIELKREIS_ADMIN_PASSWORD").doesNotContain("\tat ");
    }

    @Test
    void startsEmptyWithOneAdministratorAndRefusesASecondProcess() throws Exception {
        first = start(Map.of("ZIELKREIS_ADMIN_PASSWORD", PASSWORD), "first.log");
        await().atMost(Duration.ofMinutes(2)).until(() -> !first.isAlive() || healthy());
        assertThat(healthy()).as(log("first.log")).isTrue();

        Process second = start(Map.of("ZIELKREIS_ADMIN_PASSWORD", PASSWORD), "second.log");
        assertThat(second.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(second.exitValue()).isNotZero();
        assertThat(log("second.log")).contains("Die Datenbankdatei ist schon geöffnet").doesNotContain("\tat ");

        first.destroyForcibly().waitFor();
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("db") + ";MODE=LEGACY", "zielkreis", "")) {
            assertThat(count(database, "select count(*) from account where login = 'admin'")).isEqualTo(1);
            assertThat(count(database, "select count(*) from municipality")).isZero();
        }
    }

    private Process start(Map<String, String> environment, String log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), "de.zielkreis.ZielkreisApplication",
                "--zielkreis.data=" + folder.resolve("db"), "--server.port=" + port));
        builder.environment().remove("ZIELKREIS_ADMIN_PASSWORD");
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).redirectOutput(folder.resolve(log).toFile()).start();
    }

    private boolean healthy() {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                    .build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String log(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    private static int count(Connection database, String sql) throws SQLException {
        try (ResultSet result = database.createStatement().executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
