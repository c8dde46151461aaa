package de.zielkreis.reporting.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No file brings the application to its knees: every attack is answered soon, in little memory and in German. */
class AttackTests {

    /** CPU time. Each takes less than two seconds on its own; other tests run beside it and stretch that. */
    private static final int SOON = 8_000;

    @TempDir private static Path folder;
    private static Map<String, String[]> answers;

    @BeforeAll
    static void readAllInASmallJvm() throws Exception {
        Path log = folder.resolve("attacks.log");
        Process jvm = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx384m",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), AttackRun.class.getName())
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(jvm.waitFor()).as(text(log)).isZero();
        answers = text(log).lines().map(line -> line.split(" ")).filter(words -> words.length == 3)
                .collect(Collectors.toMap(words -> words[0], Function.identity()));
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedWithAClearAnswerWithinSeconds(Attack attack) {
        assertThat(answers).containsKey(attack.name());
        assertThat(answers.get(attack.name())[1]).isEqualTo(attack.answer());
        assertThat(Integer.parseInt(answers.get(attack.name())[2])).as("milliseconds").isLessThan(SOON);
    }

    @Test
    void everyAnswerIsAGermanSentenceThatSaysWhatHelps() throws IOException {
        List<String> messages = Files.readAllLines(Path.of("src/main/resources/messages.properties"));

        assertThat(Arrays.stream(Attack.values()).map(Attack::answer).distinct()).allSatisfy(code ->
                assertThat(messages.stream().filter(line -> line.startsWith(code + "="))).singleElement().asString().contains("Bitte"));
    }

    @Test
    void anHonestWorkbookIsRead() {
        List<Cell> cells = Stream.of(Attack.honest()).flatMap(bytes -> ReadWorkbook.of(bytes).cells("Maßnahmen").stream()).toList();

        assertThat(cells).extracting(Cell::address, Cell::value).containsExactly(tuple("A1", "Kennung"));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
