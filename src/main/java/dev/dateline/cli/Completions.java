package dev.dateline.cli;

import dev.dateline.app.Invocation;
import dev.dateline.app.JournalCopies;
import dev.dateline.app.Libraries;
import dev.dateline.app.Setting;
import dev.dateline.article.Article;
import dev.dateline.deck.Deck;
import dev.dateline.exchange.ExportLedger;
import dev.dateline.exchange.anki.KeptNotes;
import dev.dateline.exchange.formats.ExportFormats;
import dev.dateline.journal.JournalFailure;
import dev.dateline.library.Library;
import dev.dateline.library.QueryReader;
import dev.dateline.library.lint.Explanation;
import dev.dateline.study.exam.ExamProfile;
import dev.dateline.study.exam.PaperForm;
import dev.dateline.study.stats.Reports;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Completes a command line that was typed in part. */
final class Completions {
    private final Invocation invocation;
    private final CommandLine root;

    Completions(Invocation invocation) {
        this.invocation = invocation;
        this.root = new Commands(invocation, new CommonOptions()).all();
    }

    /**
     * The words that may replace the last word of the line, in the order in which they are shown. Empty for a file
     * name, or if there are none.
     *
     * @param line the line up to the cursor; its first word is the program's name
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
        return candidates(command, before, begun)
                .filter(word -> word.startsWith(begun))
                .toList();
    }

    private Stream<String> candidates(CommandLine command, String before, String begun) {
        OptionSpec option = command.getCommandSpec().findOption(before);
        if (option != null && option.arity().max() > 0) {
            return values(command, option);
        }
        Stream<String> options = command.getCommandSpec().optionsMap().entrySet().stream()
                .filter(known -> !known.getValue().hidden() && known.getKey().startsWith("--"))
                .map(Map.Entry::getKey);
        return Stream.concat(
                command == root ? commands() : arguments(command, before, begun),
                begun.startsWith("-") ? options : Stream.empty());
    }

    private Stream<String> commands() {
        return root.getSubcommands().keySet().stream();
    }

    private Stream<String> values(CommandLine command, OptionSpec option) {
        if (command.getCommandName().equals("export") && option.longestName().equals("--to")) {
            ExportLedger unused = new ExportLedger(invocation.locations().data());
            return new ExportFormats(unused, KeptNotes.none()).words().stream();
        }
        if (option.longestName().equals("--form")) {
            return Arrays.stream(PaperForm.values()).map(PaperForm::word);
        }
        if (option.longestName().equals("--article")) {
            return articles();
        }
        Iterable<String> known = option.completionCandidates();
        return known == null ? Stream.empty() : StreamSupport.stream(known.spliterator(), false);
    }

    private Stream<String> arguments(CommandLine command, String before, String begun) {
        if (command.getCommand() instanceof TakesQuery) {
            Stream<String> reports = command.getCommandName().equals("stats") ? Reports.NAMES.stream() : Stream.empty();
            return Stream.concat(reports, QueryReader.completions(begun, Libraries.open(invocation)).stream());
        }
        return switch (command.getCommandName()) {
            case "help" -> commands();
            case "libraries" -> before.equals("libraries") ? Stream.of("add", "remove") : Stream.empty();
            case "config" -> before.equals("config") ? Setting.keys().stream() : settingWords(before);
            case "completion" -> CompletionCommand.SHELLS.stream();
            case "restore" -> days();
            case "read", "cite" -> articles();
            case "new" -> before.equals("new") ? Stream.of("article", "deck") : articles();
            case "edit", "judge" -> edited(begun);
            case "explain" -> Explanation.all().stream().map(Explanation::code);
            case "schema" -> Stream.of("deck", "sheet", "names");
            default -> Stream.empty();
        };
    }

    private Stream<String> settingWords(String key) {
        return key.equals(Setting.EXAM.key())
                ? invocation.settings().exams().stream().map(ExamProfile::name)
                : Setting.of(key).stream().flatMap(setting -> setting.words().stream());
    }

    private Stream<String> articles() {
        return Libraries.open(invocation).articles().stream().map(Article::id);
    }

    /** The completions for {@code edit}: sheets and decks, and the cards of a deck after its name. */
    private Stream<String> edited(String begun) {
        Library library = Libraries.open(invocation);
        return begun.indexOf('/') >= 0
                ? library.cards().stream().map(card -> card.id().toString())
                : Stream.concat(
                        library.decks().stream().map(Deck::id),
                        library.articles().stream().map(Article::id));
    }

    private Stream<String> days() {
        try {
            return new JournalCopies(invocation)
                    .backups().list().stream().map(backup -> backup.day().toString());
        } catch (JournalFailure unreadable) {
            return Stream.empty();
        }
    }
}
