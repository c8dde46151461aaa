package de.zielkreis.tasks;

import de.zielkreis.municipalities.MunicipalityId;

/** What an open task is about: whose, in which process, and which thing in it. */
public record Subject(String taskId, MunicipalityId municipalityId, String businessKey, String subjectId) {
}
