package dev.dateline.exchange.intake;

/**
 * Thrown if a file cannot be imported. The message tells the user what is wrong and what to do, without a full stop.
 */
public final class ImportFailure extends Exception {
    private static final long serialVersionUID = 1L;

    public ImportFailure(String message) {
        super(message);
    }

    public ImportFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
