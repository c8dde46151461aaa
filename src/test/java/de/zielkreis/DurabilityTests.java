package de.zielkreis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** What the database has acknowledged is there after the process was killed, with the settings we ship. */
class DurabilityTests {

    private static final int ACKNOWLEDGED = 20;

    @TempDir private Path folder;

    @Test
    void keepsEveryAcknowledgedCommitWhenTheProcessIsKilledRightAfterIt() throws Exception {
        String url = shippedUrl().replace("${zielkreis.data}", folder.resolve("db").toString());
        Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Writer.class.getName(), url).redirectErrorStream(true).start();
        int last = 0;
        try (BufferedReader acknowledgements = writer.inputReader()) {
            while (last < ACKNOWLEDGED) {
                last = Integer.parseInt(acknowledgements.readLine());
            }
            writer.destroyForcibly().waitFor();
        }

        try (Connection database = DriverManager.getConnection(url, "zielkreis", "");
                ResultSet kept = database.createStatement().executeQuery("select count(*) from acknowledged")) {
            kept.next();
            assertThat(kept.getInt(1)).isGreaterThanOrEqualTo(last);
        }
    }

    private static String shippedUrl() throws IOException {
        return (String) new YamlPropertySourceLoader().load("shipped", new ClassPathResource("application.yaml")).get(0)
                .getProperty("spring.datasource.url");
    }

    /** Commits rows and says so, until it is killed. */
    static final class Writer {

        private Writer() {
        }

        public static void main(String[] arguments) throws SQLException {
            try (Connection database = DriverManager.getConnection(arguments[0], "zielkreis", "");
                    Statement statement = database.createStatement()) {
                statement.execute("create table acknowledged (number integer primary key)");
                database.setAutoCommit(false);
                for (int number = 1; number < 100_000; number++) {
                    statement.execute("insert into acknowledged values (" + number + ")");
                    database.commit();
                    System.out.println(number);
                }
            }
        }
    }
}
