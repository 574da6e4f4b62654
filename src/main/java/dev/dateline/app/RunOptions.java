package dev.dateline.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The options that every command takes. */
public interface RunOptions {
    /** The folders of libraries that the user named, in their order. */
    List<Path> libraries();

    /** The journal's file that the user named. */
    Optional<Path> journal();

    /** The moment at which the clock is to start. */
    Optional<StartingPoint> now();

    /** Whether JSON is to be printed, for programs. */
    boolean json();

    /** Whether plain lines are to be printed: no screen, no colour. */
    boolean plain();
}
