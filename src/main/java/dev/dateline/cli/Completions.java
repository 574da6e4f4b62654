package dev.dateline.cli;

import dev.dateline.app.Invocation;
import dev.dateline.app.JournalCopies;
import dev.dateline.app.Libraries;
import dev.dateline.app.Setting;
import dev.dateline.article.Article;
import dev.dateline.exchange.ExportLedger;
import dev.dateline.exchange.anki.KeptNotes;
import dev.dateline.exchange.formats.ExportFormats;
import dev.dateline.journal.Backups;
import dev.dateline.journal.JournalFailure;
import dev.dateline.library.Library;
import dev.dateline.library.QueryReader;
import dev.dateline.library.lint.Explanation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Completes a partly typed command line. */
final class Completions {
    private final Invocation invocation;
    private final CommandLine root;

    Completions(Invocation invocation) {
        this.invocation = invocation;
        this.root = new Commands(invocation, new CommonOptions()).all();
    }

    /**
     * Whole words that can replace the last word of the line.
     *
     * @param line up to the cursor, the program's name first
     * @return in display order; empty for a file name, or if there are none
     */
    List<String> after(String line) {
        List<String> words = new ArrayList<>(Arrays.asList(line.stripLeading().split("\\s+", -1)));
        String begun = words.remove(words.size() - 1);
        String before = words.isEmpty() ? "" : words.get(words.size() - 1);
        CommandLine command = root;
        for (String word : words) {
            CommandLine named = root.getSubcommands().get(word);
            if (command == root && named != null) {
                command = named;
            }
        }
        List<String> found = candidates(command, before, begun);
        found.removeIf(word -> !word.startsWith(begun));
        return found;
    }

    private List<String> candidates(CommandLine command, String before, String begun) {
        OptionSpec option = command.getCommandSpec().findOption(before);
        if (option != null && option.arity().max() > 0) {
            return values(command, option);
        }
        List<String> found = new ArrayList<>();
        if (command == root) {
            found.addAll(root.getSubcommands().keySet());
        } else {
            found.addAll(arguments(command, before, begun));
        }
        if (begun.startsWith("-")) {
            for (Map.Entry<String, OptionSpec> known :
                    command.getCommandSpec().optionsMap().entrySet()) {
                if (!known.getValue().hidden() && known.getKey().startsWith("--")) {
                    found.add(known.getKey());
                }
            }
        }
        return found;
    }

    private List<String> values(CommandLine command, OptionSpec option) {
        List<String> values = new ArrayList<>();
        if (command.getCommandName().equals("export") && option.longestName().equals("--to")) {
            ExportLedger unused = new ExportLedger(invocation.locations().data());
            values.addAll(new ExportFormats(unused, KeptNotes.none()).words());
        }
        if (option.longestName().equals("--article")) {
            values.addAll(articles());
        }
        Iterable<String> known = option.completionCandidates();
        if (known != null) {
            known.forEach(values::add);
        }
        return values;
    }

    private List<String> arguments(CommandLine command, String before, String begun) {
        if (command.getCommand() instanceof TakesQuery) {
            return new ArrayList<>(QueryReader.completions(begun, Libraries.open(invocation)));
        }
        return switch (command.getCommandName()) {
            case "help" -> new ArrayList<>(root.getSubcommands().keySet());
            case "libraries" ->
                before.equals("libraries") ? new ArrayList<>(List.of("add", "remove")) : new ArrayList<>();
            case "config" -> new ArrayList<>(Setting.keys());
            case "completion" -> new ArrayList<>(CompletionCommand.SHELLS);
            case "restore" -> days();
            case "read", "cite" -> articles();
            case "new" -> before.equals("new") ? new ArrayList<>(List.of("article", "deck")) : articles();
            case "edit", "judge" -> edited(begun);
            case "explain" ->
                new ArrayList<>(
                        Explanation.all().stream().map(Explanation::code).toList());
            case "schema" -> new ArrayList<>(List.of("deck", "sheet", "names"));
            default -> new ArrayList<>();
        };
    }

    private List<String> articles() {
        return new ArrayList<>(
                Libraries.open(invocation).articles().stream().map(Article::id).toList());
    }

    /** Sheets and decks; cards after the name of a deck. */
    private List<String> edited(String begun) {
        Library library = Libraries.open(invocation);
        if (begun.indexOf('/') >= 0) {
            return new ArrayList<>(
                    library.cards().stream().map(card -> card.id().toString()).toList());
        }
        List<String> found = new ArrayList<>();
        library.decks().forEach(deck -> found.add(deck.id()));
        library.articles().forEach(article -> found.add(article.id()));
        return found;
    }

    private List<String> days() {
        List<String> days = new ArrayList<>();
        try {
            for (Backups.Backup backup : new JournalCopies(invocation).backups().list()) {
                days.add(backup.day().toString());
            }
        } catch (JournalFailure unreadable) {
            return new ArrayList<>();
        }
        return days;
    }
}
