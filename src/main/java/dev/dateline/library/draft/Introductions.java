package dev.dateline.library.draft;

import dev.dateline.judge.CommonNames;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the names in a question what a learner needs who does not know the article: the full name, the office of a
 * person, and the country.
 */
final class Introductions {
    private static final Pattern WORLDWIDE = Pattern.compile("\\b(?:world|worldwide|global|globally|planet)\\b");

    private static final Pattern QUOTED_NAME = Pattern.compile("(?<= )['\"](\\p{Lu}[\\p{L}-]+)['\"]");

    private final QuestionMaker.Context context;
    private final Cast cast;
    private final String text;

    Introductions(QuestionMaker.Context context, String text) {
        this.context = context;
        this.cast = context.cast();
        this.text = text;
    }

    /** The question with its names introduced; empty if it does not tell where it belongs. */
    Optional<String> introduced(String question) {
        String out = QUOTED_NAME.matcher(question).replaceAll("$1");
        for (Cast.Occurrence each : Cast.occurrences(out)) {
            String full = isQuoted(out, each) || isFamous(each.name()) ? each.name() : full(each);
            if (!out.toLowerCase(Locale.ROOT).contains(full.toLowerCase(Locale.ROOT))) {
                out = out.replaceFirst(
                        "\\b" + Pattern.quote(each.name()) + "(?![\\p{L}-])", Matcher.quoteReplacement(full));
            }
        }
        return located(out);
    }

    private static boolean isQuoted(String question, Cast.Occurrence name) {
        return question.substring(0, name.start()).indexOf('\u201c') >= 0;
    }

    private static boolean isFamous(String name) {
        return Setting.country(name).isPresent() || CommonNames.body(name).isPresent();
    }

    /** The person's office and name, or the longest name that the article has for a name of one word. */
    private String full(Cast.Occurrence each) {
        String name = each.name();
        if (cast.roleOf(name) == Cast.Role.PERSON) {
            return each.title().isEmpty()
                    ? cast.title(name).map(title -> title + " " + name).orElse(name)
                    : name;
        }
        Matcher longer = Pattern.compile("(?<![.\"] )\\b(?:\\p{Lu}\\p{L}+ )?[\"'\u201c]?" + Pattern.quote(name)
                        + "\\b[\"'\u201d]?(?: \\p{Lu}\\p{Ll}+)?")
                .matcher(text);
        boolean brief = name.indexOf(' ') < 0 && cast.roleOf(name) != Cast.Role.PLACE && longer.find();
        return brief ? longer.group().replaceAll("[\"'\u201c\u201d]|^The ", "") : name;
    }

    /**
     * The question with the article's country, if it has no event and no name that can be looked up: of several words,
     * or with a digit.
     */
    private Optional<String> located(String question) {
        boolean known = Setting.isNamed(question)
                || question.contains(". ")
                || WORLDWIDE.matcher(question).find()
                || context.firm().filter(question::contains).isPresent()
                || Cast.occurrences(question).stream()
                        .map(Cast.Occurrence::name)
                        .anyMatch(name -> isFamous(name) || name.matches(".*[ \\d].*"));
        return known
                ? Optional.of(question)
                : context.country()
                        .map(name -> "In " + Setting.article(name) + ", " + Character.toLowerCase(question.charAt(0))
                                + question.substring(1));
    }
}
