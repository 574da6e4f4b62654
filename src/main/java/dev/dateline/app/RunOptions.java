package dev.dateline.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The options that every command takes. */
public interface RunOptions {
    /** The library folders that the user named, in their order. */
    List<Path> libraries();

    Optional<Path> journal();

    Optional<StartingPoint> now();

    boolean json();

    /** Whether to print plain lines, without a screen and colour. */
    boolean plain();
}
