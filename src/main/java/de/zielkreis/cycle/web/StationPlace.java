package de.zielkreis.cycle.web;

import de.zielkreis.cycle.MaturityVerdict;
import de.zielkreis.cycle.RunState;
import de.zielkreis.cycle.Station;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A station at its place on the circle.
 *
 * @param state of the run that matters most now; null before the first
 * @param since when that state began; null before the first run
 * @param fulfilled how many of its standards are rated at least "weitgehend"
 * @param openTasks of all its runs
 * @param lines its name, broken for the picture
 */
record StationPlace(Station station, RunState state, LocalDate since, int fulfilled, MaturityVerdict verdict, int openTasks,
        List<String> lines) {

    private static final int CENTRE_X = 380;
    private static final int CENTRE_Y = 300;
    private static final int RADIUS = 188;
    private static final double RING = 2 * Math.PI * 46;
    private static final int LINE = 19;

    static StationPlace of(Station station, String label, RunState state, LocalDate since, int fulfilled, MaturityVerdict verdict,
            int openTasks) {
        return new StationPlace(station, state, since, fulfilled, verdict, openTasks, broken(label, width(station)));
    }

    public boolean running() {
        return state == RunState.RUNNING;
    }

    public int standards() {
        return station.standards().size();
    }

    public long x() {
        return Math.round(CENTRE_X + RADIUS * Math.sin(angle()));
    }

    public long y() {
        return Math.round(CENTRE_Y - RADIUS * Math.cos(angle()));
    }

    /** How much of the ring is filled, as the picture's dash pattern. */
    public String ring() {
        long filled = Math.round(RING * fulfilled / standards());
        return filled + " " + (Math.round(RING) - filled);
    }

    /** Where the lines of the name are held. */
    public String anchor() {
        return switch (station.number()) {
            case 1, 4 -> "middle";
            case 2, 3 -> "start";
            default -> "end";
        };
    }

    public long labelX() {
        return switch (anchor()) {
            case "start" -> x() + 60;
            case "end" -> x() - 60;
            default -> x();
        };
    }

    /** @param line from 0; the line behind the last one is the state */
    public long labelY(int line) {
        long first = switch (station.number()) {
            case 1 -> y() - 61 - (long) LINE * lines.size();
            case 4 -> y() + 72;
            default -> Math.round(y() + 5 - LINE / 2.0 * lines.size());
        };
        return first + (long) LINE * line + (line == lines.size() ? 1 : 0);
    }

    private double angle() {
        return Math.toRadians(60.0 * (station.number() - 1));
    }

    private static int width(Station station) {
        return switch (station.number()) {
            case 1 -> 40;
            case 4 -> 24;
            default -> 18;
        };
    }

    private static List<String> broken(String label, int width) {
        List<String> lines = new ArrayList<>();
        for (String word : label.split(" ")) {
            String last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && last.length() + 1 + word.length() <= width) {
                lines.set(lines.size() - 1, last + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }
}
