package dev.dateline.cli;

import dev.dateline.disk.BundledFile;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

final class CompletionCommand extends DatelineCommand {
    static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    @Parameters(arity = "0..1", paramLabel = "SHELL")
    private @Nullable String shell;

    @Option(names = "--line", paramLabel = "LINE", hidden = true)
    private @Nullable String line;

    @Override
    public Integer call() {
        if (line != null) {
            new Completions(invocation).after(line).forEach(this::say);
            return ExitStatus.DONE;
        }
        if (shell == null) {
            throw wrong("name a shell: " + String.join(", ", SHELLS));
        }
        String name = shell.toLowerCase(Locale.ROOT);
        if (!SHELLS.contains(name)) {
            throw wrong("there is no completion for \"" + shell + "\", only for " + String.join(", ", SHELLS));
        }
        invocation.out().print(BundledFile.text("/dev/dateline/cli/completion." + name));
        return ExitStatus.DONE;
    }
}
