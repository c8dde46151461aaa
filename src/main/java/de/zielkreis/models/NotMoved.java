package de.zielkreis.models;

/** An instance cannot be moved and stays as it was. */
public class NotMoved extends RuntimeException {

    private final Obstacle obstacle;
    private final String step;

    /** @param step name of the step that cannot be moved; null when it is not a single step */
    public NotMoved(Obstacle obstacle, String step, Throwable cause) {
        super(obstacle.name(), cause);
        this.obstacle = obstacle;
        this.step = step;
    }

    public Obstacle obstacle() {
        return obstacle;
    }

    public String step() {
        return step;
    }
}
