package dev.dateline.exchange.intake;

/** A file that cannot be imported at all. The message is for the user: what is wrong and what to do, without a full stop. */
public final class ImportFailure extends Exception {
    private static final long serialVersionUID = 1L;

    public ImportFailure(String message) {
        super(message);
    }

    public ImportFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
