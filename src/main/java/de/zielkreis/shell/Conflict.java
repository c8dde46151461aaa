package de.zielkreis.shell;

import java.util.List;

/** Somebody else was faster, or the step was already taken (HTTP 409). */
public class Conflict extends RuntimeException {

    private final transient List<Object> arguments;

    /**
     * @param code key in {@code messages.properties} under which {@code .title}, {@code .message} and {@code .remedy} stand
     * @param arguments values for the placeholders of the text
     */
    public Conflict(String code, Object... arguments) {
        super(code);
        this.arguments = List.of(arguments);
    }

    public List<Object> arguments() {
        return arguments;
    }
}
