package dev.dateline.cli;

import dev.dateline.app.Invocation;
import dev.dateline.app.StartingPoint;
import dev.dateline.article.PartialDate;
import dev.dateline.disk.BundledFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The commands of the program. picocli reads a command's annotations by reflection, which makes every start slower. So
 * only the commands on the command line are built. All are built for help and for misspelt words.
 */
record Commands(Invocation invocation, CommonOptions options) {
    /** The line above the footer of every command. */
    private static final String EXAMPLES = "%nExamples:%n";

    /** A section for each command, and one for the program itself. */
    private static final String HELP = "/dev/dateline/cli/commands.md";

    private static final String SECTION = "## ";

    /** The classes of the commands by name, in the order of the help. */
    private static final Map<String, Class<? extends DatelineCommand>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("study", StudyCommand.class);
        ALL.put("stats", StatsCommand.class);
        ALL.put("forecast", ForecastCommand.class);
        ALL.put("plan", PlanCommand.class);
        ALL.put("decks", DecksCommand.class);
        ALL.put("since", SinceCommand.class);
        ALL.put("stale", StaleCommand.class);
        ALL.put("suspend", CardActionCommand.class);
        ALL.put("unsuspend", CardActionCommand.class);
        ALL.put("flag", CardActionCommand.class);
        ALL.put("unflag", CardActionCommand.class);
        ALL.put("note", NoteCommand.class);
        ALL.put("reset", CardActionCommand.class);
        ALL.put("rename", RenameCommand.class);
        ALL.put("undo", UndoCommand.class);
        ALL.put("exam", ExamCommand.class);
        ALL.put("browse", BrowseCommand.class);
        ALL.put("search", SearchCommand.class);
        ALL.put("read", ReadCommand.class);
        ALL.put("timeline", TimelineCommand.class);
        ALL.put("tune", TuneCommand.class);
        ALL.put("export", ExportCommand.class);
        ALL.put("results", ResultsCommand.class);
        ALL.put("backup", BackupCommand.class);
        ALL.put("restore", RestoreCommand.class);
        ALL.put("sync", SyncCommand.class);
        ALL.put("config", ConfigCommand.class);
        ALL.put("libraries", LibrariesCommand.class);
        ALL.put("doctor", DoctorCommand.class);
        ALL.put("new", NewCommand.class);
        ALL.put("add", AddCommand.class);
        ALL.put("edit", EditCommand.class);
        ALL.put("completion", CompletionCommand.class);
        ALL.put("check", CheckCommand.class);
        ALL.put("explain", ExplainCommand.class);
        ALL.put("judge", JudgeCommand.class);
        ALL.put("cite", CiteCommand.class);
        ALL.put("import", ImportCommand.class);
        ALL.put("schema", SchemaCommand.class);
        ALL.put("init", InitCommand.class);
        ALL.put("help", HelpCommand.class);
    }

    /**
     * The command line with the commands that {@code args} name; there may be none. All commands are there if {@code
     * args} ask for help or may contain a misspelt command.
     */
    CommandLine named(String... args) {
        CommandLine line = root();
        boolean help = false;
        boolean found = false;
        boolean other = false;
        for (String arg : args) {
            help |= arg.equals("help") || arg.equals("--help") || arg.equals("-h");
            Class<? extends DatelineCommand> command = ALL.get(arg);
            if (command != null && !line.getSubcommands().containsKey(arg)) {
                line.addSubcommand(arg, create(command));
                found = true;
            }
            other |= command == null && !arg.startsWith("-");
        }
        return help || (other && !found) ? all() : configure(line);
    }

    CommandLine all() {
        CommandLine line = root();
        for (Map.Entry<String, Class<? extends DatelineCommand>> command : ALL.entrySet()) {
            line.addSubcommand(command.getKey(), create(command.getValue()));
        }
        StringBuilder words = new StringBuilder();
        for (String section : BundledFile.text(HELP).substring(SECTION.length()).split("\n\n" + SECTION, -1)) {
            describe(line, section, words);
        }
        try {
            line.setResourceBundle(new PropertyResourceBundle(new StringReader(words.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return configure(line);
    }

    /**
     * Adds the help from a section: the name of the command, its description, its options and parameters, and examples.
     * What the section of the program says of an option is true of all commands whose own section does not name it.
     *
     * @param words receives the descriptions of options and parameters under the keys that picocli looks for
     */
    private static void describe(CommandLine root, String section, StringBuilder words) {
        String[] parts = section.split("\n\n(?:Options|Examples):\n", -1);
        String[] said = parts[0].split("\n\n", 2);
        CommandSpec command = root.getSubcommands().getOrDefault(said[0], root).getCommandSpec();
        command.usageMessage()
                .description(said[1].split("\n", -1))
                .footer(parts[parts.length - 1].stripTrailing().split("\n", -1));
        String prefix = command == root.getCommandSpec() ? "" : command.qualifiedName(".") + ".";
        Map<String, String> indices = new HashMap<>();
        command.positionalParameters().forEach(each -> indices.put(each.paramLabel(), "[" + each.index() + "]"));
        for (String option : parts.length < 3 ? new String[0] : parts[1].split("\n", -1)) {
            String[] named = option.strip().split(": ", 2);
            String key = named[0].replaceFirst("^--", "") + indices.getOrDefault(named[0], "");
            words.append(prefix)
                    .append(key.replace(" ", "\\ "))
                    .append('=')
                    .append(named[1])
                    .append('\n');
        }
    }

    private CommandLine root() {
        return new CommandLine(DatelineCommand.in(invocation, new RootCommand(options)));
    }

    /** Sets picocli's options for the root command and its subcommands. */
    CommandLine configure(CommandLine line) {
        line.setPosixClusteredShortOptionsAllowed(false);
        line.setExpandAtFiles(false);
        line.setInterpolateVariables(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(PartialDate.class, Converters::date);
        line.registerConverter(StartingPoint.class, Converters::start);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setOut(new PrintWriter(invocation.out(), false, StandardCharsets.UTF_8));
        line.getCommandSpec().usageMessage().footerHeading(EXAMPLES);
        for (CommandLine command : line.getSubcommands().values()) {
            command.getCommandSpec().usageMessage().footerHeading(EXAMPLES);
            if (command.getCommand() instanceof TakesQuery) {
                command.setUnmatchedArgumentsAllowed(true);
            }
        }
        return line;
    }

    /**
     * Gives a command the terms of its query that picocli took for options.
     *
     * @throws UnmatchedArgumentException if one looks like an option that the command does not have
     */
    static void completeTerms(CommandLine command) {
        if (command.getCommand() instanceof TakesQuery) {
            List<PositionalParamSpec> arguments = command.getCommandSpec().positionalParameters();
            List<String> terms = arguments.get(arguments.size() - 1).getValue();
            for (String term : command.getUnmatchedArguments()) {
                if (term.startsWith("--")) {
                    throw new UnmatchedArgumentException(command, List.of(term));
                }
                terms.add(term);
            }
        }
    }

    private Object create(Class<? extends DatelineCommand> command) {
        try {
            return DatelineCommand.in(
                    invocation, command.getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(command + " cannot be built", e);
        }
    }
}
