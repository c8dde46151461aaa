package de.zielkreis.models.process;

import de.zielkreis.models.NotMoved;
import de.zielkreis.models.Obstacle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Reads from the English findings of the engine why an instance cannot be moved. */
final class EngineRefusals {

    private static final Map<String, Obstacle> FINDINGS = new LinkedHashMap<>();

    static {
        FINDINGS.put("There is no migration instruction", Obstacle.NO_COUNTERPART);
        FINDINGS.put("incompatible types", Obstacle.OTHER_KIND);
        FINDINGS.put("multi-instance body", Obstacle.REPEATED);
        FINDINGS.put("closest mapped ancestor", Obstacle.OTHER_PLACE);
        FINDINGS.put("flow scope", Obstacle.OTHER_PLACE);
        FINDINGS.put("event scope", Obstacle.OTHER_EVENT);
        FINDINGS.put("Events are not of the same type", Obstacle.OTHER_EVENT);
        FINDINGS.put("The variable", Obstacle.DOUBLE_VALUE);
        FINDINGS.put("is not supported", Obstacle.NOT_SUPPORTED);
        FINDINGS.put("async", Obstacle.NOT_SUPPORTED);
        FINDINGS.put("ransition instance", Obstacle.NOT_SUPPORTED);
    }

    private EngineRefusals() {
    }

    static NotMoved of(MigratingProcessInstanceValidationException refused, BpmnModelInstance model) {
        MigratingProcessInstanceValidationReport report = refused.getValidationReport();
        return Stream.concat(
                        report.getActivityInstanceReports().stream().map(one -> new Finding(one.getSourceScopeId(), one.getFailures())),
                        report.getTransitionInstanceReports().stream().map(one -> new Finding(one.getSourceScopeId(), one.getFailures())))
                .findFirst().map(finding -> new NotMoved(obstacle(finding.failures()), name(model, finding.step()), refused))
                .orElseGet(() -> new NotMoved(obstacle(report.getFailures()), null, refused));
    }

    static Obstacle obstacle(List<String> findings) {
        return FINDINGS.entrySet().stream().filter(known -> findings.stream().anyMatch(text -> text.contains(known.getKey())))
                .map(Map.Entry::getValue).findFirst().orElse(Obstacle.NOT_SUPPORTED);
    }

    private static String name(BpmnModelInstance model, String id) {
        ModelElementInstance element = model.getModelElementById(id.replaceFirst("#.*", ""));
        return element == null ? null : element.getAttributeValue("name");
    }

    private record Finding(String step, List<String> failures) {
    }
}
