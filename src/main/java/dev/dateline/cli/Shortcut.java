package dev.dateline.cli;

import dev.dateline.app.Invocation;
import dev.dateline.app.TerminalCheck;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Parses the most common command lines without picocli, whose annotations would take a third of the start: {@code dateline} and
 * {@code dateline study} with their simplest options. Everything else, including every mistake, is left to picocli. A test compares
 * the two parsers.
 */
final class Shortcut {
    private static final int MOST_DIGITS = 6;

    private final Set<String> seen = new HashSet<>();
    private final List<String> terms = new ArrayList<>();
    private boolean study;
    private boolean json;
    private boolean plain;
    private boolean cram;
    private boolean inOrder;
    private @Nullable Path library;
    private @Nullable Path journal;
    private @Nullable Integer newCards;
    private @Nullable Integer maxCards;

    private Shortcut() {}

    /** Parses a command line; empty if it is left to picocli. */
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

    /** How many words were understood, beginning with this one; 0 for none. */
    private int take(String[] args, int at) {
        String word = args[at];
        if (!word.startsWith("-")) {
            return takeWord(word) ? 1 : 0;
        }
        if (!seen.add(word)) {
            return 0;
        }
        if (takeFlag(word)) {
            return 1;
        }
        return at + 1 < args.length && isPlainValue(args[at + 1]) && takeValue(word, args[at + 1]) ? 2 : 0;
    }

    /** Whether a word is neither an option nor the name of a command, which picocli would not accept as a value. */
    private static boolean isPlainValue(String value) {
        return !value.startsWith("-") && value.indexOf('"') < 0 && !isWord(value);
    }

    private static boolean isWord(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < 'a' || value.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private boolean takeWord(String word) {
        if (study) {
            // "help" among the terms, and a name in quotes, are special for picocli
            return !word.isEmpty() && !word.equals("help") && word.indexOf('"') < 0 && terms.add(word);
        }
        study = word.equals("study");
        return study;
    }

    private boolean takeFlag(String word) {
        switch (word) {
            case "--json" -> json = true;
            case "--plain" -> plain = true;
            case "--cram" -> cram = true;
            case "--in-order" -> inOrder = true;
            default -> {
                return false;
            }
        }
        return study || word.equals("--json") || word.equals("--plain");
    }

    private boolean takeValue(String option, String value) {
        switch (option) {
            case "--library" -> library = path(value);
            case "--journal" -> journal = path(value);
            case "--new" -> newCards = number(value);
            case "--max" -> maxCards = number(value);
            default -> {
                return false;
            }
        }
        return switch (option) {
            case "--library" -> library != null;
            case "--journal" -> journal != null;
            case "--new" -> study && newCards != null;
            default -> study && maxCards != null;
        };
    }

    private static @Nullable Path path(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static @Nullable Integer number(String value) {
        if (value.length() > MOST_DIGITS) {
            return null;
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return null;
            }
        }
        return Integer.valueOf(value);
    }

    /** Whether this command draws on the terminal, and the terminal allows it. */
    boolean wantsScreen() {
        return !json && !plain && TerminalCheck.capable(System.getenv(), TerminalCheck.isInteractive());
    }

    Callable<Integer> command(Invocation invocation, CommonOptions options) {
        options.json = json;
        options.plain = plain;
        if (library != null) {
            options.libraries.add(library);
        }
        options.journal = journal;
        invocation.openJournalAside();
        return study
                ? new StudyCommand(invocation).asking(terms, new StudyCommand.Wanted(cram, inOrder, newCards, maxCards))
                : new RootCommand(invocation, options);
    }
}
