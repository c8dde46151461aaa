package de.zielkreis;

import de.zielkreis.fixtures.Browserless;
import de.zielkreis.fixtures.Desks;
import de.zielkreis.fixtures.Farewells;
import de.zielkreis.fixtures.OlderModels;
import de.zielkreis.fixtures.Quarters;
import de.zielkreis.fixtures.Rounds;
import de.zielkreis.fixtures.Stations;
import de.zielkreis.fixtures.Strategies;
import de.zielkreis.fixtures.TestDatabase;
import de.zielkreis.fixtures.Towns;
import de.zielkreis.fixtures.Transfers;
import de.zielkreis.fixtures.Walks;
import de.zielkreis.handover.InHand;
import de.zielkreis.models.process.Moves;
import de.zielkreis.together.Stage;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A test on the whole application with its demo data; all such tests share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles({"tryout", "test"})
@Import({Towns.class, Quarters.class, Rounds.class, Stations.class, Strategies.class, Browserless.class,
            OlderModels.class, Walks.class, Moves.class, Desks.class, Transfers.class, Farewells.class, InHand.class, Stage.class})
@ContextConfiguration(initializers = TestDatabase.class)
public @interface ApplicationTest {
}
