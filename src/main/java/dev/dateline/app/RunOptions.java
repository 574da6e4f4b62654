package dev.dateline.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The options that every command takes.
 *
 * @param libraries the library folders that the user named, in their order
 * @param plain whether to print plain lines, without a screen and colour
 */
public record RunOptions(
        List<Path> libraries, Optional<Path> journal, Optional<StartingPoint> now, boolean json, boolean plain) {}
