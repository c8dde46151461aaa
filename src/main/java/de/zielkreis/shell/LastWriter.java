package de.zielkreis.shell;

import java.time.Instant;
import java.util.Optional;

/** Knows who stored something last under an address, so that the second of two people reads who was faster. */
public interface LastWriter {

    /** Empty when nobody did, or nobody noted it. */
    Optional<Written> last(String address);

    /** Somebody's name, and when they stored it. */
    record Written(String name, Instant at) {
    }
}
