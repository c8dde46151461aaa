package de.zielkreis.demo;

import de.zielkreis.goals.CrossCuttingStandard;
import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.transfer.ConditionKind;
import de.zielkreis.transfer.Importance;
import de.zielkreis.transfer.practice.Carried;
import de.zielkreis.transfer.practice.ContextCondition;
import de.zielkreis.transfer.practice.EvidenceLink;
import de.zielkreis.transfer.practice.PracticeState;
import de.zielkreis.transfer.practice.PracticeText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A practice as the file of practices tells it.
 *
 * @param on the day on which the newest edition was accepted, or written where it is not accepted
 * @param state how far it comes; null means accepted
 * @param earlier what stood in the edition before, or null
 */
record DemoPractice(String municipality, LocalDate on, PracticeState state, Earlier earlier, String title, String description,
        String special, String effects, String targetGroup, String runningTime,
        String contactPost, String contactAddress, Set<LifePhase> lifePhases,
        Set<FieldOfAction> fields, Set<CrossCuttingStandard> standards, Set<String> stationStandards, List<ConditionLine> conditions,
        List<LinkLine> links, List<ExperienceLine> experiences) {

    PracticeText text() {
        return new PracticeText(title, description, special, effects, targetGroup, runningTime, contactPost, contactAddress,
                lifePhases, fields, standards, stationStandards == null ? Set.of() : stationStandards,
                lines(conditions).map(line -> ContextCondition.of(line.kind(), line.wording(), line.importance(), line.remark())).toList(),
                lines(links).map(line -> EvidenceLink.of(line.label(), line.address())).toList());
    }

    /** The same with the description of the edition before. */
    PracticeText earlierText() {
        PracticeText now = text();
        return new PracticeText(title, earlier.description(), now.special(), null, targetGroup, runningTime, contactPost, contactAddress,
                lifePhases, fields, standards, now.stationStandards(), now.conditions(), now.links());
    }

    static <T> Stream<T> lines(List<T> lines) {
        return Stream.ofNullable(lines).flatMap(List::stream).filter(Objects::nonNull);
    }

    record Earlier(LocalDate on, String description) {
    }

    record ConditionLine(ConditionKind kind, Importance importance, String wording, String remark) {
    }

    record LinkLine(String label, String address) {
    }

    record ExperienceLine(String municipality, int year, LocalDate on, Carried carried, String words) {
    }
}
