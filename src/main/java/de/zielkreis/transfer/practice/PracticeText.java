package de.zielkreis.transfer.practice;

import de.zielkreis.goals.CrossCuttingStandard;
import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.shell.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a municipality writes about a practice; texts may be null while it is a draft, title and description never.
 *
 * @param effects result, effects and evidence in words
 * @param runningTime since when and for how long, in words
 * @param contactPost a post, never a person
 * @param contactAddress the address of that post
 * @param stationStandards published codes such as "S3.2"
 */
public record PracticeText(String title, String description, String special, String effects, String targetGroup, String runningTime,
        String contactPost, String contactAddress, Set<LifePhase> lifePhases, Set<FieldOfAction> fields,
        Set<CrossCuttingStandard> standards, Set<String> stationStandards, List<ContextCondition> conditions, List<EvidenceLink> links) {

    /** What others would miss: empty when the practice can be released. */
    public List<Refusal> missing() {
        List<Refusal> missing = new ArrayList<>();
        if (special == null) {
            missing.add(new Refusal("special", "practice.needsSpecial"));
        }
        if (lifePhases.isEmpty()) {
            missing.add(new Refusal("lifePhases", "practice.needsPhase"));
        }
        if (fields.isEmpty()) {
            missing.add(new Refusal("fields", "practice.needsField"));
        }
        if (contactPost == null || contactAddress == null) {
            missing.add(new Refusal("contactPost", "practice.needsContact"));
        }
        if (conditions.isEmpty()) {
            missing.add(new Refusal("conditions", "practice.needsCondition"));
        }
        return missing;
    }
}
