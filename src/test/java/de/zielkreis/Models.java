package de.zielkreis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The models as they lie in the project, and what stands in them. */
final class Models {

    static final List<Path> PROCESSES = files("bpmn", ".bpmn");
    static final List<Path> DECISIONS = files("dmn", ".dmn");
    static final List<Path> FORMS = files("forms", ".form");

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");

    private Models() {
    }

    static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All the code below a folder. */
    static String sources(String folder) {
        return files(folder, ".java").stream().map(Models::text).collect(Collectors.joining());
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name of a file without its ending. */
    static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    static List<String> stems(List<Path> files) {
        return files.stream().map(Models::stem).toList();
    }

    static List<Process> executable(Path file) {
        return all(file, Process.class).filter(Process::isExecutable).toList();
    }

    static <E extends BaseElement> Stream<E> all(Path process, Class<E> type) {
        return Bpmn.readModelFromFile(process.toFile()).getModelElementsByType(type).stream();
    }

    static List<Decision> decisionsIn(Path file) {
        return List.copyOf(Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class));
    }

    /** A decision of any file, or null. */
    static Decision decision(String id) {
        return DECISIONS.stream().flatMap(file -> decisionsIn(file).stream()).filter(found -> found.getId().equals(id))
                .findFirst().orElse(null);
    }

    /** What a decision and those before it ask for, without what they give one another. */
    static Set<String> facts(Decision decision) {
        Set<String> asked = texts(decision, InputExpression.class, expression -> expression.getText().getTextContent());
        Set<String> given = new HashSet<>();
        decision.getInformationRequirements().stream().map(InformationRequirement::getRequiredDecision).filter(Objects::nonNull)
                .forEach(before -> {
                    asked.addAll(facts(before));
                    given.addAll(texts(before, Output.class, Output::getName));
                });
        asked.removeAll(given);
        return asked;
    }

    private static <E extends DmnElement> Set<String> texts(Decision decision, Class<E> type, Function<E, String> text) {
        return decision.getModelInstance().getModelElementsByType(type).stream()
                .filter(element -> within(element, decision)).map(text).map(String::strip).collect(Collectors.toSet());
    }

    /** The names under which a task hands values to what it calls. */
    static List<String> inputs(BusinessRuleTask task) {
        return task.getModelInstance().getModelElementsByType(CamundaInputParameter.class).stream()
                .filter(parameter -> within(parameter, task)).map(CamundaInputParameter::getCamundaName).toList();
    }

    private static boolean within(ModelElementInstance element, ModelElementInstance outer) {
        ModelElementInstance parent = element.getParentElement();
        return parent != null && (parent.equals(outer) || within(parent, outer));
    }

    /** Everything in a form, from the whole down to the single value. */
    static Stream<JsonNode> parts(JsonNode node) {
        return Stream.concat(Stream.of(node), StreamSupport.stream(node.spliterator(), false).flatMap(Models::parts));
    }

    /** The elements of a model with one of the local names, "*" for all. */
    static List<Element> elements(Path file, String... names) {
        return Arrays.stream(names).flatMap(name -> {
            NodeList found = document(file).getElementsByTagNameNS("*", name);
            return IntStream.range(0, found.getLength()).mapToObj(found::item);
        }).map(Element.class::cast).toList();
    }

    /** The values of attributes with one of the local names, wherever they stand. */
    static List<String> attributes(Path file, String... names) {
        return attributes(file).filter(attribute -> List.of(names).contains(attribute.getLocalName())).map(Node::getNodeValue).toList();
    }

    /** What stands between the braces of every expression of a process, in attributes and in texts. */
    static List<String> expressions(Path file) {
        return Stream.concat(attributes(file).map(Node::getNodeValue), elements(file, "*").stream().flatMap(Models::ownTexts))
                .flatMap(text -> EXPRESSION.matcher(text).results()).map(found -> found.group(1)).distinct().toList();
    }

    private static Stream<String> ownTexts(Element element) {
        NodeList children = element.getChildNodes();
        return IntStream.range(0, children.getLength()).mapToObj(children::item)
                .filter(child -> child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE)
                .map(Node::getNodeValue);
    }

    private static Stream<Node> attributes(Path file) {
        return elements(file, "*").stream().flatMap(element -> {
            NamedNodeMap attributes = element.getAttributes();
            return IntStream.range(0, attributes.getLength()).mapToObj(attributes::item);
        });
    }

    private static Document document(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IllegalArgumentException(file.toString(), unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode json(Path form) {
        try {
            return new ObjectMapper().readTree(form.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
