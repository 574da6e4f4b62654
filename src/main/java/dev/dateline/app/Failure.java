package dev.dateline.app;

/**
 * Ends a command with status 1; its message is printed unchanged. The message must say what is wrong, where, and what to do.
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
