package dev.dateline.app;

import java.util.List;

/** Ends a command, which prints the message unchanged. The message must say what is wrong, where, and what to do. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean ofUsage;

    public Failure(String message) {
        super(message);
        this.ofUsage = false;
    }

    public Failure(String message, Throwable cause) {
        super(message, cause);
        this.ofUsage = false;
    }

    private Failure(List<String> errors) {
        super(String.join("\ndateline: ", errors));
        this.ofUsage = true;
    }

    /** A mistake in a command's arguments or in a query. Each of the errors is printed on a line. */
    public static Failure ofUsage(List<String> errors) {
        return new Failure(errors);
    }

    /** A mistake in a command's arguments, such as a name that nothing has. */
    public static Failure ofUsage(String error) {
        return new Failure(List.of(error));
    }

    /** Throws a failure of usage if there are errors. */
    public static void ifAny(List<String> errors) {
        if (!errors.isEmpty()) {
            throw ofUsage(errors);
        }
    }

    /** Whether the exit status says that the command was not understood. */
    public boolean isOfUsage() {
        return ofUsage;
    }
}
