package de.zielkreis.cycle.mission.process;

/** The words by which the model {@code missionStatement.bpmn} chooses its way. */
final class MissionProcess {

    static final String AFTER_PARTICIPATION = "afterParticipation";
    static final String ENDORSED = "endorsed";
    static final String RESOLVED = "resolved";

    private MissionProcess() {
    }
}
