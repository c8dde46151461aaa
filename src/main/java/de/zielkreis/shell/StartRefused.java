package de.zielkreis.shell;

/** The application cannot start as it is configured; the message says in German why, the remedy what to do. */
public class StartRefused extends RuntimeException {

    private final String remedy;

    public StartRefused(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
