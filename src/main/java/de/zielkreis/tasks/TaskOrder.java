package de.zielkreis.tasks;

/** In which order a list of tasks stands: the most urgent first, the newest first, or by what they are about. */
public enum TaskOrder {

    DUE("due_on", "id"),
    NEWEST("state_since", "id"),
    TOPIC("topic", "due_on", "id");

    private final String[] columns;

    TaskOrder(String... columns) {
        this.columns = columns;
    }

    /** The columns by which it sorts; together they are unique. */
    String columns() {
        return String.join(", ", columns);
    }

    /** @param backwards against the order of the list */
    String orderBy(boolean backwards) {
        String direction = (this == NEWEST) == backwards ? "" : " desc";
        return String.join(direction + ", ", columns) + direction;
    }

    /** What lies behind a place, or before it. */
    String behind(boolean backwards) {
        String sign = (this == NEWEST) == backwards ? ">" : "<";
        return "(" + columns() + ") " + sign + " (:at_" + String.join(", :at_", columns) + ")";
    }
}
