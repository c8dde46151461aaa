package de.zielkreis.cycle.steering;

import de.zielkreis.bodies.RulesOfProcedure;
import de.zielkreis.municipalities.BodyKind;
import de.zielkreis.municipalities.BodyMember;
import de.zielkreis.municipalities.DepartmentField;
import de.zielkreis.municipalities.RankLevel;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the decision {@code steeringComposition} is told about a municipality.
 *
 * @param fieldsWithoutMember fields from which nobody sits in the steering group
 * @param fieldsWithoutHead fields that are represented, but by nobody of the rank of Amtsleitung
 * @param coordinators how many people hold the role today
 * @param coordinationShare share of a full position in percent, 0 as long as nobody has noted it
 * @param steeringMeetings meetings of the steering group in a year, or {@link #NOT_AGREED}
 * @param projectMeetings meetings of the project group in a year, or {@link #NOT_AGREED}
 */
public record SteeringFacts(boolean steeringGroup, Set<DepartmentField> fieldsWithoutMember, Set<DepartmentField> fieldsWithoutHead,
        int coordinators, int coordinationShare, int steeringMeetings, int projectMeetings) {

    /** A rhythm that has not been agreed yet. */
    public static final int NOT_AGREED = -1;

    private static final Set<DepartmentField> NEEDED = EnumSet.of(DepartmentField.YOUTH_WELFARE, DepartmentField.SCHOOL,
            DepartmentField.SOCIAL, DepartmentField.URBAN_DEVELOPMENT, DepartmentField.HEALTH);

    /** @param post null as long as nobody has noted it; so are the rules */
    static SteeringFacts of(Collection<BodyKind> bodies, List<BodyMember> steering, int coordinators, CoordinationPost post,
            RulesOfProcedure rules) {
        Set<DepartmentField> represented = EnumSet.noneOf(DepartmentField.class);
        Set<DepartmentField> headed = EnumSet.noneOf(DepartmentField.class);
        steering.stream().filter(member -> member.field() != null).forEach(member -> {
            represented.add(member.field());
            if (member.level() == RankLevel.HEAD_OF_OFFICE) {
                headed.add(member.field());
            }
        });
        Set<DepartmentField> missing = EnumSet.copyOf(NEEDED);
        missing.removeAll(represented);
        Set<DepartmentField> headless = EnumSet.copyOf(NEEDED);
        headless.removeAll(missing);
        headless.removeAll(headed);
        return new SteeringFacts(bodies.contains(BodyKind.STEERING_GROUP), missing, headless, coordinators,
                post == null ? 0 : post.share(), rules == null ? NOT_AGREED : rules.meetings(),
                rules == null || rules.projectMeetings() == null ? NOT_AGREED : rules.projectMeetings());
    }
}
