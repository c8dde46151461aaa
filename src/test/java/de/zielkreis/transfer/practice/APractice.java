package de.zielkreis.transfer.practice;

import de.zielkreis.goals.CrossCuttingStandard;
import de.zielkreis.goals.FieldOfAction;
import de.zielkreis.goals.LifePhase;
import de.zielkreis.transfer.ConditionKind;
import de.zielkreis.transfer.Importance;
import java.util.List;
import java.util.Set;

/** What a municipality may write about a practice. */
public record APractice(PracticeText text) {

    /** Everything that is needed for a release. */
    public static APractice called(String title) {
        return new APractice(new PracticeText(title, "Eltern und Kinder treffen sich jede Woche im Stadtteil.", "Es kostet nichts.", null,
                "Familien", "seit 2014", "Koordinationsstelle", "stelle@teststadt.example", Set.of(LifePhase.KITA),
                Set.of(FieldOfAction.EDUCATION), Set.of(CrossCuttingStandard.Q3), Set.of("S3.2"),
                List.of(ContextCondition.of(ConditionKind.STAFF, "Eine Fachkraft mit halber Stelle", Importance.ESSENTIAL, "auf Dauer")),
                List.of(EvidenceLink.of("Bericht", "https://teststadt.example/bericht"))));
    }

    /** Only what a first draft must have. */
    public static APractice barely(String title) {
        return new APractice(new PracticeText(title, "Noch wenig.", null, null, null, null, null, null, Set.of(), Set.of(), Set.of(), Set.of(),
                List.of(), List.of()));
    }

    public APractice described(String description) {
        return new APractice(new PracticeText(text.title(), description, text.special(), text.effects(), text.targetGroup(),
                text.runningTime(), text.contactPost(), text.contactAddress(), text.lifePhases(), text.fields(), text.standards(),
                text.stationStandards(), text.conditions(), text.links()));
    }

    public APractice foundBy(LifePhase phase, FieldOfAction field, CrossCuttingStandard standard, Set<String> stationStandards) {
        return new APractice(new PracticeText(text.title(), text.description(), text.special(), text.effects(), text.targetGroup(),
                text.runningTime(), text.contactPost(), text.contactAddress(), Set.of(phase), Set.of(field), Set.of(standard),
                stationStandards, text.conditions(), text.links()));
    }
}
