package de.zielkreis.tasks;

import de.zielkreis.shell.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.springframework.stereotype.Component;

/** The decision tables as they are deployed, in every version, made readable for everybody. */
@Component
public class DecisionTables {

    private static final Map<String, String> HIT_POLICIES = Map.of("UNIQUE", "Es trifft immer genau eine Regel zu.",
            "FIRST", "Es gilt die erste Regel, die zutrifft.", "COLLECT", "Alle Regeln, die zutreffen, zählen.",
            "ANY", "Treffen mehrere Regeln zu, sagen sie dasselbe.");

    private final RepositoryService repository;

    DecisionTables(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * @param version null for the one that holds now
     * @throws NotFound when there is no such table, or not in this version
     */
    public DecisionTable of(String key, Integer version) {
        List<DecisionDefinition> versions = repository.createDecisionDefinitionQuery().decisionDefinitionKey(key).withoutTenantId()
                .orderByDecisionDefinitionVersion().desc().list();
        DecisionDefinition wanted = versions.stream().filter(one -> version == null || one.getVersion() == version).findFirst()
                .orElseThrow(NotFound::new);
        Decision decision = repository.getDmnModelInstance(wanted.getId()).getModelElementById(key);
        if (!(decision.getExpression() instanceof org.camunda.bpm.model.dmn.instance.DecisionTable table)) {
            throw new NotFound();
        }
        return new DecisionTable(key, decision.getName(), decision.getDescription() == null ? null : decision.getDescription().getTextContent(),
                wanted.getVersion(), versions.stream().map(DecisionDefinition::getVersion).toList(),
                HIT_POLICIES.getOrDefault(table.getHitPolicy().name(), ""), table.getInputs().stream().map(Input::getLabel).toList(),
                table.getOutputs().stream().map(Output::getLabel).toList(), rules(table));
    }

    private static List<DecisionTable.Rule> rules(org.camunda.bpm.model.dmn.instance.DecisionTable table) {
        List<Input> inputs = List.copyOf(table.getInputs());
        List<Output> outputs = List.copyOf(table.getOutputs());
        List<DecisionTable.Rule> rules = new ArrayList<>();
        for (Rule rule : table.getRules()) {
            List<InputEntry> conditions = List.copyOf(rule.getInputEntries());
            List<OutputEntry> results = List.copyOf(rule.getOutputEntries());
            rules.add(new DecisionTable.Rule(rules.size() + 1, IntStream.range(0, inputs.size())
                    .mapToObj(place -> DecisionWords.condition(text(conditions.get(place).getText()),
                            text(inputs.get(place).getInputExpression().getText()), allowed(inputs.get(place)))).toList(),
                    IntStream.range(0, outputs.size()).mapToObj(place -> DecisionWords.result(text(results.get(place).getText()),
                            outputs.get(place).getName())).toList(),
                    rule.getDescription() == null ? null : rule.getDescription().getTextContent()));
        }
        return rules;
    }

    private static String allowed(Input input) {
        return input.getInputValues() == null ? null : text(input.getInputValues().getText());
    }

    private static String text(Text text) {
        return text == null ? null : text.getTextContent();
    }
}
