package dev.dateline.cli;

import dev.dateline.app.LinePrint;
import dev.dateline.source.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports an error in the command line in two lines: the error with a suggestion, and where to find help. */
record UsageMessage(Commands commands) {
    /** Matches picocli's message for a text that is not a number. It contains the name of the Java type. */
    private static final Pattern JAVA_TYPE = Pattern.compile(
            "(?:cannot convert )?('[^']*') (?:is not an? (?:int|long|double)|to BigDecimal \\(.*\\))\\.?$",
            Pattern.DOTALL);

    private static final Pattern NOT_AMONG =
            Pattern.compile("expected one of \\[([^]]*)] \\(case-\\w+\\) but was '(.*)'$", Pattern.DOTALL);

    private static final Pattern WRONG_VALUE = Pattern.compile(
            "^Invalid value for (?:option '([^']*)'|positional parameter at index \\S+)(?: \\(<?([^)>]*)>?\\))?: ");

    private static final Pattern NO_VALUE =
            Pattern.compile("^Missing required parameter for option '([^']*)' \\(<?([^)>]*)>?\\)$");

    private static final Pattern MISSING = Pattern.compile("^Missing required [a-z ]+: (.*)$");

    int print(ParameterException thrown, String[] args, LinePrint err) {
        ParameterException complete = amongAllCommands(thrown, args);
        err.line("dateline: " + what(complete));
        err.line("Try \"" + complete.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help\".");
        return ExitStatus.USAGE;
    }

    /** Parses the arguments again with all commands, so that the error can suggest a similar command. */
    private ParameterException amongAllCommands(ParameterException thrown, String... args) {
        try {
            commands.all().parseArgs(args);
            return thrown;
        } catch (ParameterException complete) {
            return complete;
        }
    }

    private static String what(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return what(unmatched);
        }
        String message = WRONG_VALUE.matcher(String.valueOf(e.getMessage())).replaceFirst(UsageMessage::valueOf);
        message = JAVA_TYPE.matcher(message).replaceFirst("$1 is not a number");
        message = NO_VALUE.matcher(message).replaceFirst("write $2 after $1");
        message = MISSING.matcher(message)
                .replaceFirst(missing -> missing.group(1).replace("'", "")
                        + (missing.group(1).contains("', '") ? " are missing" : " is missing"));
        message = NOT_AMONG
                .matcher(message)
                .replaceFirst(other -> Matcher.quoteReplacement("\"" + other.group(2) + "\" is not one of "
                        + other.group(1).toLowerCase(Locale.ROOT)));
        boolean word = message.matches("(?s)\\p{Lu}\\p{Ll}.*"); // not the name of a value
        return word ? Character.toLowerCase(message.charAt(0)) + message.substring(1) : message;
    }

    private static String valueOf(MatchResult wrong) {
        return Matcher.quoteReplacement(wrong.group(1) == null ? wrong.group(2) + ": " : wrong.group(1) + ": ");
    }

    private static String what(UnmatchedArgumentException e) {
        String word = e.getUnmatched().get(0);
        boolean root = e.getCommandLine().getParent() == null;
        String kind = word.startsWith("-") ? "option" : root ? "command" : "argument";
        String text = "there is no " + kind + " \"" + word + "\"";
        Set<String> known = kind.equals("command")
                ? e.getCommandLine().getSubcommands().keySet()
                : e.getCommandLine().getCommandSpec().optionsMap().keySet();
        List<String> meant = meant(word, known);
        return meant.isEmpty() ? text : text + "; did you mean \"" + String.join("\" or \"", meant) + "\"?";
    }

    /** The nearest known word, or up to three words that begin with the word. */
    private static List<String> meant(String word, Set<String> known) {
        return Suggestion.nearest(word, known)
                .map(List::of)
                .orElseGet(() -> known.stream()
                        .filter(each -> each.startsWith(word))
                        .sorted()
                        .limit(3)
                        .toList());
    }
}
