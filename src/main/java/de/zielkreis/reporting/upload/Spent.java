package de.zielkreis.reporting.upload;

import de.zielkreis.shell.Refused;
import java.time.Clock;
import java.time.Instant;

/** Counts what reading one workbook has cost so far, and ends it where the {@link Limits} are reached. */
final class Spent {

    private final Limits limits;
    private final Clock clock;
    private final Instant latest;
    private long bytes;
    private int rows;
    private int cells;

    Spent(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        this.latest = clock.instant().plus(limits.time());
    }

    void bytes(int more) {
        bytes += more;
        if (bytes > limits.unpackedBytes()) {
            throw new Refused("file", "intake.unpacksTooLarge");
        }
    }

    void row() {
        if (++rows > limits.rows()) {
            throw new Refused("file", "intake.tooManyRows", limits.rows());
        }
        if (rows % 1_000 == 0 && clock.instant().isAfter(latest)) {
            throw new Refused("file", "intake.tooSlow");
        }
    }

    void cell() {
        if (++cells > limits.cells()) {
            throw new Refused("file", "intake.tooManyCells", limits.cells());
        }
    }

    Limits limits() {
        return limits;
    }
}
