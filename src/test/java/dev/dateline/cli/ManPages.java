package dev.dateline.cli;

import dev.dateline.app.Host;
import dev.dateline.app.Invocation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes a manual page for the program and for each command, in troff's man macros. The build runs this program. */
final class ManPages {
    private static final String PROGRAM = "dateline";

    private final CommandLine root;
    private final String version;

    ManPages(String version) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        CommonOptions options = new CommonOptions();
        Invocation invocation =
                new Invocation(Host.here(any -> 0), InputStream.nullInputStream(), nowhere, nowhere, options);
        this.root = new Commands(invocation, options).all();
        this.version = version;
    }

    /**
     * Writes the pages.
     *
     * @param args the folder and the version
     */
    public static void main(String[] args) throws IOException {
        new ManPages(args[1]).write(Path.of(args[0]));
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(PROGRAM + ".1"), page(PROGRAM, root), StandardCharsets.UTF_8);
        for (Map.Entry<String, CommandLine> command : root.getSubcommands().entrySet()) {
            String name = PROGRAM + "-" + command.getKey();
            Files.writeString(folder.resolve(name + ".1"), page(name, command.getValue()), StandardCharsets.UTF_8);
        }
    }

    String page(String name, CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        String[] description = spec.usageMessage().description();
        StringBuilder page = new StringBuilder(".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"Dateline " + version
                + "\" \"Dateline\"\n.SH NAME\n" + name + " \\- " + text(description[0]) + "\n.SH SYNOPSIS\n.nf\n"
                + text(command.getHelp().synopsis(0).strip()) + "\n.fi\n.SH DESCRIPTION\n");
        for (String paragraph : description) {
            page.append(paragraph.isEmpty() ? "" : ".PP\n" + text(paragraph) + "\n");
        }
        options(page, spec);
        if (command == root) {
            page.append(".SH COMMANDS\n");
            root.getSubcommands()
                    .forEach((word, sub) -> page.append(item(
                            PROGRAM + "-" + word + "(1)",
                            sub.getCommandSpec().usageMessage().description()[0])));
        }
        page.append(".SH EXAMPLES\n.nf\n");
        for (String example : spec.usageMessage().footer()) {
            page.append(text(example)).append('\n');
        }
        page.append(".fi\n.SH EXIT STATUS\n0 done, 1 findings or failure, 2 a wrong command line\n");
        return page.toString();
    }

    private static void options(StringBuilder page, CommandSpec spec) {
        page.append(".SH OPTIONS\n");
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            page.append(item(parameter.paramLabel(), String.join(" ", parameter.description())));
        }
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                String label = option.arity().max() > 0 ? " " + option.paramLabel() : "";
                page.append(item(String.join(", ", option.names()) + label, String.join(" ", option.description())));
            }
        }
    }

    private static String item(String what, String meaning) {
        return ".TP\n.B " + text(what) + "\n" + text(meaning) + "\n";
    }

    /**
     * Escapes a text for troff. In troff, a backslash, a minus, and a point or quote at the beginning of a line have a
     * special meaning.
     */
    private static String text(String plain) {
        String escaped = plain.replace("%n", "\n").replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
