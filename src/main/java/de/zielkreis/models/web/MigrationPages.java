package de.zielkreis.models.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import de.zielkreis.models.MigratedInstances;
import de.zielkreis.models.Migration;
import de.zielkreis.models.MigrationId;
import de.zielkreis.models.Migrations;
import de.zielkreis.models.MoveCount;
import de.zielkreis.models.MoveOutcome;
import de.zielkreis.municipalities.People;
import de.zielkreis.municipalities.PersonId;
import de.zielkreis.shell.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the reports of migrations together. */
@Component
@Transactional(readOnly = true)
class MigrationPages {

    private static final Limit NEWEST = Limit.of(20);
    private static final Limit FIRST = Limit.of(100);

    private final Migrations migrations;
    private final MigratedInstances instances;
    private final People people;
    private final Clock clock;

    MigrationPages(Migrations migrations, MigratedInstances instances, People people, Clock clock) {
        this.migrations = migrations;
        this.instances = instances;
        this.people = people;
        this.clock = clock;
    }

    /** The last ones of a process, without their instances; the newest first. */
    List<MigrationPage> of(String process) {
        List<Migration> found = migrations.of(process, NEWEST);
        Map<MigrationId, List<MoveCount>> counts = instances.counts(found.stream().map(Migration::id).toList()).stream()
                .collect(groupingBy(MoveCount::migration));
        Map<PersonId, String> names = people.namesOf(found.stream().map(Migration::startedBy).filter(Objects::nonNull).distinct().toList());
        return found.stream().map(migration -> new MigrationPage(migration, names.get(migration.startedBy()),
                migration.interrupted(clock.instant()), counted(counts.getOrDefault(migration.id(), List.of())), List.of(), List.of())).toList();
    }

    /** @throws NotFound when the process has no such migration */
    MigrationPage of(String process, MigrationId id) {
        Migration migration = migrations.of(id).filter(found -> found.processKey().equals(process)).orElseThrow(NotFound::new);
        return new MigrationPage(migration, migration.startedBy() == null ? null : people.namesOf(List.of(migration.startedBy()))
                .get(migration.startedBy()), migration.interrupted(clock.instant()), counted(instances.counts(List.of(id))),
                instances.of(id, MoveOutcome.STAYED, FIRST), instances.of(id, MoveOutcome.MOVED, FIRST));
    }

    /** The one that holds the process; null when none does. */
    MigrationPage underWay(String process) {
        return migrations.underWay(process).map(migration -> of(process, migration.id())).orElse(null);
    }

    private static Map<MoveOutcome, Long> counted(List<MoveCount> counts) {
        return counts.stream().collect(toMap(MoveCount::outcome, MoveCount::count));
    }
}
