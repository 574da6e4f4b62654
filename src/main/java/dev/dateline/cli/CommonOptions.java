package dev.dateline.cli;

import dev.dateline.app.RunOptions;
import dev.dateline.app.StartingPoint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes. They may be before or after its name. */
final class CommonOptions implements Supplier<RunOptions> {
    @Option(names = "--library", paramLabel = "DIR", scope = ScopeType.INHERIT)
    List<Path> libraries = new ArrayList<>();

    @Option(names = "--journal", paramLabel = "FILE", scope = ScopeType.INHERIT)
    @Nullable
    Path journal;

    @Option(names = "--now", paramLabel = "TIME", scope = ScopeType.INHERIT)
    @Nullable
    StartingPoint now;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    boolean json;

    @Option(names = "--plain", scope = ScopeType.INHERIT)
    boolean plain;

    @Option(names = "--no-pager", scope = ScopeType.INHERIT)
    boolean noPager;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    boolean help;

    @Override
    public RunOptions get() {
        return new RunOptions(
                List.copyOf(libraries), Optional.ofNullable(journal), Optional.ofNullable(now), json, plain);
    }
}
