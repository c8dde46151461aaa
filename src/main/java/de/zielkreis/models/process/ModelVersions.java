package de.zielkreis.models.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import de.zielkreis.models.ModelVersion;
import de.zielkreis.shell.NotFound;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Every version of every process model that was ever deployed here, and how much runs under it. */
@Component
public class ModelVersions {

    private static final int PAUSED = 2;

    private final RepositoryService repository;
    private final JdbcTemplate jdbc;

    ModelVersions(RepositoryService repository, JdbcTemplate jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    /** The versions of each process, the newest first; the processes by name. */
    public List<List<ModelVersion>> all() {
        Map<String, int[]> running = running();
        Map<String, Instant> deployed = repository.createDeploymentQuery().list().stream()
                .collect(toMap(Deployment::getId, deployment -> deployment.getDeploymentTime().toInstant()));
        return repository.createProcessDefinitionQuery().withoutTenantId().list().stream().collect(groupingBy(ProcessDefinition::getKey))
                .values().stream().map(versions -> versions(versions, running, deployed))
                .sorted(Comparator.comparing((List<ModelVersion> versions) -> versions.get(0).processName(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(versions -> versions.get(0).processKey()))
                .toList();
    }

    /**
     * The versions of one process, the newest first.
     *
     * @throws NotFound when there is no such process
     */
    public List<ModelVersion> of(String processKey) {
        return all().stream().filter(versions -> versions.get(0).processKey().equals(processKey)).findFirst().orElseThrow(NotFound::new);
    }

    /** @throws NotFound when there is no such version */
    public ModelVersion of(String processKey, int number) {
        return of(processKey).stream().filter(version -> version.number() == number).findFirst().orElseThrow(NotFound::new);
    }

    /** How many instances of a version belong to each municipality, by its key. */
    public Map<String, Integer> byMunicipality(ModelVersion version) {
        Map<String, Integer> counts = new java.util.TreeMap<>();
        jdbc.query("""
                select tenant_id_, count(*) from act_ru_execution
                where proc_def_id_ = ? and parent_id_ is null and tenant_id_ is not null group by tenant_id_""",
                row -> {
                    counts.put(row.getString(1), row.getInt(2));
                }, version.definitionId());
        return counts;
    }

    /** How many instances of a version stand at each of its steps, by the id of the step. */
    Map<String, Integer> standing(ModelVersion version) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.query("""
                select act_id_, count(distinct proc_inst_id_) from act_ru_execution
                where proc_def_id_ = ? and act_id_ is not null group by act_id_""",
                row -> {
                    counts.put(row.getString(1), row.getInt(2));
                }, version.definitionId());
        return counts;
    }

    /** Running and paused instances by the id of their model. */
    private Map<String, int[]> running() {
        Map<String, int[]> counts = new HashMap<>();
        jdbc.query("""
                select proc_def_id_, suspension_state_, count(*) from act_ru_execution
                where parent_id_ is null group by proc_def_id_, suspension_state_""", row -> {
            int[] count = counts.computeIfAbsent(row.getString(1), id -> new int[2]);
            count[0] += row.getInt(3);
            count[1] += row.getInt(2) == PAUSED ? row.getInt(3) : 0;
        });
        return counts;
    }

    private static List<ModelVersion> versions(List<ProcessDefinition> definitions, Map<String, int[]> running, Map<String, Instant> deployed) {
        int newest = definitions.stream().mapToInt(ProcessDefinition::getVersion).max().orElseThrow();
        return definitions.stream().sorted(Comparator.comparingInt(ProcessDefinition::getVersion).reversed()).map(found -> {
            int[] count = running.getOrDefault(found.getId(), new int[2]);
            return new ModelVersion(found.getKey(), found.getName(), found.getVersion(), found.getVersionTag(), found.getId(),
                    deployed.get(found.getDeploymentId()), found.getVersion() == newest, count[0], count[1]);
        }).toList();
    }
}
