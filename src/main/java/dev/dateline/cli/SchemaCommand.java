package dev.dateline.cli;

import dev.dateline.app.SchemaFiles;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "schema",
        description = {
            "Print the JSON Schema of a deck, a fact sheet or the names. Editors use it to complete and check such files.",
            "A deck names it in its first line: # yaml-language-server: $schema=../deck.schema.json"
        },
        footer = {"  dateline schema deck > deck.schema.json", "  dateline schema sheet", "  dateline schema names"})
final class SchemaCommand extends DatelineCommand implements Paged {
    @Parameters(paramLabel = "deck|sheet|names", description = "The kind of file.")
    private SchemaFiles.Kind kind = SchemaFiles.Kind.deck;

    @Override
    public Integer call() throws IOException {
        invocation.out().write(SchemaFiles.read(kind));
        return ExitStatus.DONE;
    }
}
