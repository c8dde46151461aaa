package de.zielkreis.handover.web;

import org.springframework.util.MultiValueMap;

/** Reads what the pages of a handover send back. */
final class SentPlan {

    private static final long UNREADABLE = -1;

    private SentPlan() {
    }

    /** The version that the person saw; one that nobody can have seen when it cannot be read. */
    static long version(MultiValueMap<String, String> sent) {
        String version = sent.getFirst("version");
        return version == null || !version.matches("\\d{1,15}") ? UNREADABLE : Long.parseLong(version);
    }
}
