package de.zielkreis.municipalities;

/** What a person may do in a municipality, in a body or in the whole installation. */
public enum Role {

    COORDINATOR("coordinator"),
    STEERING_GROUP("steeringGroup"),
    PROJECT_GROUP("projectGroup"),
    LEADERSHIP("leadership"),
    PLANNER("planner"),
    ADMINISTRATOR("administrator"),
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
