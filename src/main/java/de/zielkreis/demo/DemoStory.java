package de.zielkreis.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.zielkreis.municipalities.Municipalities;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the demo data once, before the first page can be asked for. Each municipality comes whole or not at all, so a
 * start that was interrupted is continued by the next one.
 */
@Component
@Profile("tryout")
class DemoStory implements SmartLifecycle {

    /** The municipality in which two coordinators share their work. */
    private static final String SHARED = "BI";
    private static final Logger LOG = LoggerFactory.getLogger(DemoStory.class);

    private final ResourcePatternResolver resources;
    private final Municipalities municipalities;
    private final DemoGround ground;
    private final DemoGoals goals;
    private final DemoQuarters quarters;
    private final DemoCycle cycle;
    private final DemoTasks tasks;
    private final DemoAccounts accounts;
    private final DemoClock clock;
    private final TransactionTemplate transaction;
    private final ObjectMapper yaml = YAMLMapper.builder().addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private volatile boolean told;

    DemoStory(ResourcePatternResolver resources, Municipalities municipalities, DemoGround ground, DemoGoals goals,
            DemoQuarters quarters, DemoCycle cycle, DemoTasks tasks, DemoAccounts accounts, DemoClock clock, TransactionTemplate transaction) {
        this.resources = resources;
        this.municipalities = municipalities;
        this.ground = ground;
        this.goals = goals;
        this.quarters = quarters;
        this.cycle = cycle;
        this.tasks = tasks;
        this.accounts = accounts;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        if (!accounts.complete()) {
            LOG.info("Die Demodaten werden angelegt, das dauert beim ersten Start einen Moment.");
            List<DemoFile> files = files();
            files.forEach(file -> transaction.executeWithoutResult(status -> tell(file)));
            clock.returnToPresent();
            transaction.executeWithoutResult(status -> {
                tasks.share(SHARED);
                accounts.build();
            });
        }
        told = true;
    }

    private void tell(DemoFile file) {
        if (municipalities.findByKey(file.municipality().key()).isEmpty()) {
            DemoTown town = ground.build(file);
            accounts.accompany(town.municipality().id());
            quarters.live(file, town, goals.build(file, town));
            cycle.live(town);
        }
    }

    private List<DemoFile> files() {
        try {
            return Arrays.stream(resources.getResources("classpath*:demo/*.yaml"))
                    .sorted(Comparator.comparing(Resource::getFilename)).map(this::file).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("The demo data cannot be read", unreadable);
        }
    }

    private DemoFile file(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            return yaml.readValue(content, DemoFile.class);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The demo file cannot be read: " + resource.getFilename(), unreadable);
        }
    }

    @Override
    public void stop() {
        told = false;
    }

    @Override
    public boolean isRunning() {
        return told;
    }

    /** Before the web server, whose phase lies near the end. */
    @Override
    public int getPhase() {
        return 0;
    }
}
