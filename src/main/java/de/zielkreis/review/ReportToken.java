package de.zielkreis.review;

import de.zielkreis.shell.SecretWord;

/** The secret word in the link of a provider: 256 random bits; whoever knows it may report. */
public record ReportToken(String text) {

    static ReportToken next() {
        return new ReportToken(SecretWord.next());
    }

    /** What is kept of it, and by which it is found again. */
    String hash() {
        return SecretWord.hash(text);
    }

    /** A secret does not go into logs. */
    @Override
    public String toString() {
        return "ReportToken";
    }
}
