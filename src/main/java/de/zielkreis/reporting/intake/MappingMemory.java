package de.zielkreis.reporting.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.zielkreis.goals.MeasureCategory;
import de.zielkreis.municipalities.MunicipalityId;
import de.zielkreis.reporting.intake.ForeignSheets.Headings;
import de.zielkreis.reporting.upload.WorkbookFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers for each municipality what the columns of its own workbook mean, by their headings. */
@Component
class MappingMemory {

    private final RememberedMappings mappings;
    private final ObjectMapper json;
    private final Clock clock;

    MappingMemory(RememberedMappings mappings, ObjectMapper json, Clock clock) {
        this.mappings = mappings;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    void remember(MunicipalityId municipality, WorkbookFile file, Mapping mapping) {
        new ForeignSheets(file).candidates().stream().filter(row -> row.sheet().equals(mapping.sheet()) && row.number() == mapping.headerRow())
                .findFirst().ifPresent(row -> remember(municipality, row, mapping));
    }

    private void remember(MunicipalityId municipality, Headings row, Mapping mapping) {
        Map<String, ForeignColumn> meanings = new TreeMap<>();
        mapping.columns().forEach((place, meaning) -> meanings.put(CellWords.key(row.texts().get(place)), meaning));
        RememberedMapping known = mappings.findByMunicipalityId(municipality).stream().filter(one -> one.headings().equals(print(row)))
                .findFirst().orElseGet(() -> new RememberedMapping(municipality, print(row)));
        known.means(write(new Meanings(meanings, mapping.guidingGoal(), mapping.category(), mapping.year(), mapping.addProviders())), LocalDate.now(clock));
        mappings.save(known);
    }

    /** What was said the last time of a workbook with the same headings. */
    @Transactional(readOnly = true)
    Optional<Mapping> recall(MunicipalityId municipality, WorkbookFile file) {
        Map<String, RememberedMapping> known = mappings.findByMunicipalityId(municipality).stream()
                .collect(Collectors.toMap(RememberedMapping::headings, Function.identity()));
        return known.isEmpty() ? Optional.empty() : new ForeignSheets(file).candidates().stream().filter(row -> known.containsKey(print(row)))
                .findFirst().map(row -> mapping(row, read(known.get(print(row)).mapping())));
    }

    private static Mapping mapping(Headings row, Meanings meanings) {
        Map<Integer, ForeignColumn> columns = new TreeMap<>();
        meanings.columns().forEach((heading, meaning) -> row.placeOf(heading).ifPresent(place -> columns.put(place, meaning)));
        return new Mapping(row.sheet(), row.number(), columns, meanings.guidingGoal(), meanings.category(), meanings.year(), meanings.addProviders());
    }

    private static String print(Headings row) {
        String all = row.texts().values().stream().map(CellWords::key).sorted().collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private String write(Meanings meanings) {
        try {
            return json.writeValueAsString(meanings);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Meanings read(String text) {
        try {
            return json.readValue(text, Meanings.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** A mapping by headings. */
    private record Meanings(Map<String, ForeignColumn> columns, String guidingGoal, MeasureCategory category, Integer year, boolean addProviders) {
    }
}
