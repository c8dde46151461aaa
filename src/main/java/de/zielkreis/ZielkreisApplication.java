package de.zielkreis;

import de.zielkreis.shell.German;
import java.time.Clock;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

/** Starts Zielkreis: the pages, the process engine and the database in one process. */
@SpringBootApplication
public class ZielkreisApplication {

    public static void main(String[] arguments) {
        // Engine timers and JDBC read the JVM's zone; summer time must not shift them.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(ZielkreisApplication.class, arguments);
    }

    @Bean
    @Profile("!tryout")
    Clock clock() {
        return Clock.system(German.ZONE);
    }
}
