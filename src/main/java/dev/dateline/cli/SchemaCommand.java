package dev.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dateline schema deck|sheet|names}. */
@Command(
        name = "schema",
        description = {
            "Print the JSON Schema of a deck, a fact sheet or the names, by which editors complete and check.",
            "A deck names it in its first line: # yaml-language-server: $schema=../deck.schema.json"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  dateline schema deck > deck.schema.json", "  dateline schema sheet", "  dateline schema names"})
final class SchemaCommand implements Callable<Integer> {
    private final Invocation invocation;

    /** The kinds of file in a library. */
    enum Kind {
        deck,
        sheet,
        names
    }

    @Parameters(paramLabel = "deck|sheet|names", description = "Of which kind of file.")
    private Kind kind = Kind.deck;

    SchemaCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        invocation.out().write(read(kind));
        return ExitStatus.DONE;
    }

    /** All schemas by their names in a library, where the samples' first lines look for them. */
    static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            files.put(name(kind), read(kind));
        }
        return files;
    }

    /** The line by which an editor finds the schema of a new file, where the library has one; else nothing. */
    static String firstLine(Path library, Kind kind) {
        return Files.exists(library.resolve(name(kind)))
                ? "# yaml-language-server: $schema=../" + name(kind) + "\n"
                : "";
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + ".schema.json";
    }

    private static byte[] read(Kind kind) throws IOException {
        try (InputStream in = SchemaCommand.class.getResourceAsStream("/dev/dateline/library/" + name(kind))) {
            if (in == null) {
                throw new IOException("the program lacks its " + name(kind));
            }
            return in.readAllBytes();
        }
    }
}
