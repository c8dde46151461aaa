package de.zielkreis.bodies;

/**
 * What a body gives itself as rules.
 *
 * @param wording the rules in full, or null
 * @param tasks what the body is there for, or null
 * @param information how members and others are kept informed, or null
 * @param partners who brings in partners, and how, or null
 * @param meetings of the body in a year
 * @param projectMeetings of the project group in a year, agreed only by a steering group, or null
 * @param quorum members who must be there or represented for the body to decide, or null where the rules name none
 */
public record AgreedRules(String wording, String tasks, String information, String partners, int meetings, Integer projectMeetings,
        Integer quorum) {

    /** The same rules with another wording and rhythm. */
    public AgreedRules reworded(String newWording, int newMeetings, Integer newProjectMeetings) {
        return new AgreedRules(newWording, tasks, information, partners, newMeetings, newProjectMeetings, quorum);
    }
}
