package dev.dateline.cli;

import dev.dateline.app.SchemaFiles;
import java.io.IOException;
import picocli.CommandLine.Parameters;

final class SchemaCommand extends DatelineCommand implements Paged {
    @Parameters(paramLabel = "deck|sheet|names")
    private SchemaFiles.Kind kind = SchemaFiles.Kind.deck;

    @Override
    public Integer call() throws IOException {
        invocation.out().write(SchemaFiles.read(kind));
        return ExitStatus.DONE;
    }
}
