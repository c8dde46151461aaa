package de.zielkreis.cycle;

import de.zielkreis.bodies.AgendaSource;
import de.zielkreis.bodies.AgendaSuggestion;
import de.zielkreis.municipalities.Body;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.municipalities.Municipalities;
import de.zielkreis.municipalities.Municipality;
import de.zielkreis.municipalities.Role;
import de.zielkreis.tasks.TaskList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Suggests the decisions for which the stations of the quality cycle wait. */
@Component
@Order(30)
class CycleMatters implements AgendaSource {

    private final QualityCycles cycles;
    private final Municipalities municipalities;
    private final TaskList tasks;

    CycleMatters(QualityCycles cycles, Municipalities municipalities, TaskList tasks) {
        this.cycles = cycles;
        this.municipalities = municipalities;
        this.tasks = tasks;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AgendaSuggestion> suggestionsFor(Body body) {
        if (body.kind() != BodyKind.STEERING_GROUP) {
            return List.of();
        }
        Municipality municipality = municipalities.findById(body.municipalityId()).orElseThrow();
        return cycles.newest(body.municipalityId()).stream()
                .flatMap(cycle -> tasks.openBelow(body.municipalityId(), cycle.businessKey(municipality)).stream())
                .filter(task -> Role.STEERING_GROUP.code().equals(task.roleCode()))
                .map(task -> AgendaSuggestion.of("task:" + task.id(), "Aus dem Qualitätskreislauf", task.title(), task.topic(), "/cycle")
                        .decidedElsewhere()).toList();
    }
}
