package de.zielkreis.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;

/** Knows who stored something last where a form was sent to, so that the second of two people reads who was faster. */
public interface LastWriter {

    /** Empty when nobody did, or nobody noted it. */
    Optional<Written> last(HttpServletRequest request);

    /**
     * Somebody's name, and when they stored it.
     *
     * @param own whether it is the person who asks, for example in another window or before they went back
     */
    record Written(String name, Instant at, boolean own) {
    }
}
