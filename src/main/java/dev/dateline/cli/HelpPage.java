package dev.dateline.cli;

import dev.dateline.app.Invocation;
import dev.dateline.app.TerminalCheck;
import dev.dateline.source.BrokenLines;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of a command, in lines that fit the window. */
final class HelpPage {
    /** The most columns of help. In a wider window, longer lines would not be easier to read. */
    private static final int MOST = 80;

    /**
     * The fewest columns for picocli's layout. In a narrower window, each paragraph comes as one line and is broken
     * here.
     */
    private static final int LEAST = 55;

    private static final int UNBROKEN = 2000;

    private static final int INDENT = 6;

    /** Matches an option, command or example that is followed by two or more spaces and its description. */
    private static final Pattern TWO_PARTS = Pattern.compile("(\\s+\\S.*?)\\s{2,}(\\S.*)");

    private HelpPage() {}

    static void print(CommandLine command, Invocation invocation) {
        int room = TerminalCheck.widthUnlessPiped(invocation.host());
        write(command, Math.min(MOST, room), invocation.out());
    }

    private static void write(CommandLine command, int columns, PrintStream out) {
        command.setUsageHelpWidth(columns < LEAST ? UNBROKEN : columns);
        // picocli would break an example in the middle and put the rest at the margin
        command.getHelpSectionMap()
                .put(
                        UsageMessageSpec.SECTION_KEY_FOOTER,
                        help -> String.join(
                                "\n", help.commandSpec().usageMessage().footer()));
        command.getUsageMessage().lines().forEach(line -> fitted(line, columns).forEach(out::println));
    }

    /** The line, or its parts if it is too long. Text that the user types is not broken, so that it can be copied. */
    static List<String> fitted(String line, int columns) {
        if (line.length() <= columns) {
            return List.of(line);
        }
        Matcher parts = TWO_PARTS.matcher(line);
        if (!parts.matches()) {
            return line.startsWith("  dateline ") ? List.of(line) : broken(line, columns);
        }
        List<String> lines = new ArrayList<>();
        lines.add(parts.group(1));
        lines.addAll(broken(" ".repeat(INDENT) + parts.group(2), columns));
        return lines;
    }

    private static List<String> broken(String text, int columns) {
        int indent = text.length() - text.stripLeading().length();
        return BrokenLines.of(text, " ".repeat(text.startsWith("Usage:") ? INDENT : indent), columns);
    }
}
