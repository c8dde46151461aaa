package de.zielkreis.municipalities;

/** What a person may do in a municipality, in a body or in the whole installation; the role that names them first. */
public enum Role {

    COORDINATOR("coordinator"),
    LEADERSHIP("leadership"),
    STEERING_GROUP("steeringGroup"),
    PLANNER("planner"),
    ADMINISTRATOR("administrator"),
    PROJECT_GROUP("projectGroup"),
    BODY_MEMBER("bodyMember"),
    ADVISORY_OFFICE("advisoryOffice"),
    OPERATOR("operator");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The name by which process models address this role as candidate group. */
    public String code() {
        return code;
    }
}
