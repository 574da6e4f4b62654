package dev.dateline.cli;

import dev.dateline.app.Invocation;
import dev.dateline.app.TerminalCheck;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Reads the most common command lines without picocli, whose annotations would take a third of the start. These are
 * {@code dateline} and {@code dateline study} with their simplest options. Everything else, including every mistake, is
 * left to picocli. A test compares the two readers.
 */
final class Shortcut {
    private static final int MOST_DIGITS = 6;
    private static final Set<String> FLAGS = Set.of("--json", "--plain");
    private static final Set<String> FLAGS_OF_STUDY = Set.of("--cram", "--in-order");
    private static final Set<String> PATHS = Set.of("--library", "--journal");
    private static final Set<String> NUMBERS_OF_STUDY = Set.of("--new", "--max");

    private final List<String> terms = new ArrayList<>();
    private final Set<String> flags = new HashSet<>();
    private final Map<String, String> values = new HashMap<>();
    private boolean study;

    private Shortcut() {}

    /** Reads a command line. Empty if it is left to picocli. */
    static Optional<Shortcut> of(String... args) {
        Shortcut shortcut = new Shortcut();
        int next = 0;
        while (next < args.length) {
            int taken = shortcut.take(args, next);
            if (taken == 0) {
                return Optional.empty();
            }
            next += taken;
        }
        return Optional.of(shortcut);
    }

    /**
     * Reads the word at an index, with its value if it is an option.
     *
     * @return the number of words that were understood
     */
    private int take(String[] args, int at) {
        String word = args[at];
        if (!word.startsWith("-")) {
            return takeWord(word) ? 1 : 0;
        }
        if (flags.contains(word) || values.containsKey(word)) {
            return 0;
        }
        if (FLAGS.contains(word) || (study && FLAGS_OF_STUDY.contains(word))) {
            flags.add(word);
            return 1;
        }
        return at + 1 < args.length && takeValue(word, args[at + 1]) ? 2 : 0;
    }

    /** Whether a word is neither an option nor the name of a command. picocli does not take these as a value. */
    private static boolean isPlainValue(String value) {
        return !value.startsWith("-") && value.indexOf('"') < 0 && !isOf(value, 'a', 'z');
    }

    private static boolean isOf(String value, char from, char to) {
        return value.chars().allMatch(c -> c >= from && c <= to);
    }

    private boolean takeWord(String word) {
        if (study) {
            // picocli gives "help" and a name in quotes a special meaning
            return !word.isEmpty() && !word.equals("help") && word.indexOf('"') < 0 && terms.add(word);
        }
        study = word.equals("study");
        return study;
    }

    private boolean takeValue(String option, String value) {
        boolean fits = PATHS.contains(option)
                ? isPath(value)
                : study && NUMBERS_OF_STUDY.contains(option) && value.length() <= MOST_DIGITS && isOf(value, '0', '9');
        boolean taken = fits && isPlainValue(value);
        if (taken) {
            values.put(option, value);
        }
        return taken;
    }

    private static boolean isPath(String value) {
        try {
            Path unused = Path.of(value);
            return true;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private @Nullable Integer number(String option) {
        @Nullable String value = values.get(option);
        return value == null ? null : Integer.valueOf(value);
    }

    /** Whether this command draws a screen, and the terminal allows it. */
    boolean wantsScreen() {
        return Collections.disjoint(flags, FLAGS) && TerminalCheck.capable(System.getenv());
    }

    Callable<Integer> command(Invocation invocation, CommonOptions options) {
        options.json = flags.contains("--json");
        options.plain = flags.contains("--plain");
        Optional.ofNullable(values.get("--library")).map(Path::of).ifPresent(options.libraries::add);
        Optional.ofNullable(values.get("--journal")).map(Path::of).ifPresent(file -> options.journal = file);
        invocation.openJournalAside();
        if (!study) {
            return DatelineCommand.in(invocation, new RootCommand(options));
        }
        StudyCommand command = DatelineCommand.in(invocation, new StudyCommand());
        command.terms.addAll(terms);
        command.cram = flags.contains("--cram");
        command.inOrder = flags.contains("--in-order");
        command.newCards = number("--new");
        command.maxCards = number("--max");
        return command;
    }
}
