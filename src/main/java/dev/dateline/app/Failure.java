package dev.dateline.app;

/**
 * What a command cannot go on without: its message is printed as it is, and the program ends with status 1. Say what is
 * wrong with what, and what to do about it.
 */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Failure(String message) {
        super(message);
    }

    public Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
