package dev.dateline.library.draft;

import dev.dateline.judge.CommonNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the names in a question what a learner needs who does not know the article: the full name, and the office of a
 * person.
 */
final class Introductions {
    /** Matches a body with a long name: {@code according to Department of Transport}. */
    private static final Pattern SOURCE =
            Pattern.compile("ccording to (?<name>\\p{Lu}\\p{L}+ (?:of|for) \\p{Lu}\\p{L}+)");

    private static final Pattern QUOTED_NAME = Pattern.compile("(?<= )['\"](\\p{Lu}[\\p{L}-]+)['\"]");

    private static final List<String> CALLINGS =
            List.of("analyst", "economist", "professor", "researcher", "scientist", "lawyer", "engineer", "historian");

    private final Cast cast;
    private final String text;

    Introductions(Cast cast, String text) {
        this.text = text;
        this.cast = cast;
    }

    /** The card with its names introduced; empty if nobody knows who claims it. */
    Optional<DraftCard> introduced(DraftCard card) {
        String own = DraftCard.withoutHeadline(card.ask());
        String headline = card.ask().substring(0, card.ask().length() - own.length());
        return inQuestion(own)
                .map(ask -> new DraftCard(
                        headline + ask,
                        ask.startsWith("Who was ")
                                ? card.says()
                                : inQuestion(card.says())
                                        .map(QuestionFrame::upper)
                                        .orElse("")));
    }

    private Optional<String> inQuestion(String question) {
        String out = QUOTED_NAME.matcher(question).replaceAll("$1");
        for (Cast.Occurrence each : Cast.occurrences(out)) {
            String full = isQuoted(out, each) || isFamous(each.name()) ? each.name() : full(each, out);
            if (!out.toLowerCase(Locale.ROOT).contains(full.toLowerCase(Locale.ROOT))) {
                out = out.replaceFirst(
                        "\\b" + Pattern.quote(each.name()) + "(?![\\p{L}-])", Matcher.quoteReplacement(full));
            }
        }
        Matcher source = SOURCE.matcher(out);
        if (source.find() && text.contains("the " + source.group("name"))) {
            out = out.substring(0, source.start("name")) + "the " + out.substring(source.start("name"));
        }
        boolean known = cast.persons().stream()
                .noneMatch(person -> question.matches("(?s).*ccording to " + Pattern.quote(person) + "\\b.*")
                        && full(person).equals(person));
        return known ? Optional.of(out) : Optional.empty();
    }

    private static boolean isQuoted(String question, Cast.Occurrence name) {
        return question.substring(0, name.start()).indexOf('\u201c') >= 0;
    }

    private static boolean isFamous(String name) {
        return Setting.country(name).isPresent() || CommonNames.body(name).isPresent();
    }

    /** A person's office and name, or the first longer name that begins with a name of one word. */
    private String full(Cast.Occurrence each, String question) {
        String name = each.name();
        if (cast.roleOf(name) == Cast.Role.PERSON) {
            return each.title().isEmpty() ? full(name) : name;
        }
        boolean brief = name.indexOf(' ') < 0
                && !name.matches("(?:Europe|Afric|Asi)(?:an)?")
                && CommonNames.countryOfPeople(name).isEmpty()
                && cast.roleOf(name) != Cast.Role.PLACE
                && !question.substring(0, each.start()).matches(".*\\b(?:of|in|at|near|from|to) ");
        Matcher longer = Pattern.compile("\\b" + Pattern.quote(name) + "(?: \\p{Lu}\\p{Ll}+)+")
                .matcher(text);
        return brief && longer.find() ? longer.group() : name;
    }

    /** A person's name with the office or the calling, if the article tells it. */
    private String full(String person) {
        return cast.title(person)
                .map(title -> title + " " + person)
                .or(() -> CALLINGS.stream()
                        .filter(noun -> cast.isCalled(person, noun))
                        .map(noun -> "the " + noun + " " + person)
                        .findFirst())
                .orElse(person);
    }
}
