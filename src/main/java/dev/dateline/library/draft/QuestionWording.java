package dev.dateline.library.draft;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words questions anew: without idle words, with their limit or area, in another order, or in the past. */
final class QuestionWording {
    private static final Pattern IDLE = Pattern.compile(
            " (?:now|still|already|also|recently|so far|currently|meanwhile|this week|last week|next week|in"
                    + " total|instead|again|alone|overnight|here|(?:from|on|than) (?:a|the) year (?:ago|earlier|before))(?= |$)");
    /** Matches the area that a sentence begins with: {@code Statewide, the population rose}. */
    private static final Pattern AREA = Pattern.compile(
            "^(?:State|Nation|Country|City|World)wide(?=,? )|^(?:Nationally|Globally|Regionally|Locally)(?=,? )");

    /** Matches what goes on at the time of the news: {@code volunteers are handing out}. */
    private static final Pattern ONGOING = Pattern.compile("\\b(is|are) (?=\\p{Ll}{3,}ing\\b)");

    /** Matches a value that is a limit. */
    private static final Pattern LIMIT = Pattern.compile(
            "(?i)(?<words>at least|at most|more than|less than|fewer than|up to|over|under|about|around|some|roughly|approximately|nearly|almost) .*");

    private static final Pattern ASKING = Pattern.compile(
            "^(?<lead>(?:By|To|At|For|In|With|Within|After|Of) )?(?<what>[Hh]ow|[Ww]hat) (?=many|much|percentage|large|long|high|wide)");

    /** Matches a circumstance, day or place at the end, which may stand first: {@code in a trial among children}. */
    private static final List<Pattern> MOVABLE = Stream.of(
                    ".{12,}?) (?<front>(?:in|during|at) (?:an?|the|\\d+) (?!(?:world|history)\\b).{3,})",
                    ".*?)(?<front> (?:on \\d{1,2}|in) \\p{Lu}\\p{L}+ \\d{4})",
                    ".*) (?<front>in (?:the )?(?:\\p{Ll}+ (?:of )?)?\\p{Lu}\\p{L}+)")
            .map(last -> Pattern.compile("(?<rest>.*" + QuestionMaker.REST + last))
            .toList();
    /** Matches a part of a whole: {@code How many members of the council voted}. */
    private static final Pattern PART = Pattern.compile(
            "^(?<what>How many|What percentage|What share)(?<noun> (?:members|people|residents|voters|children|households|companies|judges|seats|votes|lawmakers|pupils|patients|women|men|workers|families|countries))? of(?<whole> .+?)(?<rest>"
                    + QuestionMaker.REST + ".*)");
    /** Matches {@code Norway's central bank} as a subject, which becomes {@code the central bank of Norway}. */
    private static final Pattern OWNED = Pattern.compile(
            "(?<=^|(?:did|do|does|has|have|was|were|is|are|will|would) )(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*)'s? ((?:\\p{Ll}+ )?\\p{Ll}+)(?="
                    + QuestionMaker.REST + ")");

    /** Matches a time in a statement, which may stand first. */
    private static final Pattern DAY_INSIDE = Pattern.compile("(?<rest>.*" + QuestionMaker.REST
            + ".*?) (?<front>(?:on \\d{1,2} \\p{Lu}\\p{L}+|in(?: \\p{Lu}\\p{L}+)?) \\d{4})(?<behind>(?: .*)?)");

    private QuestionWording() {}

    /** The area that a sentence begins with, for the end of its question; empty if there is none. */
    static String area(String question, String sentence) {
        return AREA.matcher(sentence)
                .results()
                .map(area -> " " + QuestionFrame.lower(area.group()))
                .filter(area -> !question.contains(area))
                .findFirst()
                .orElse("");
    }

    /**
     * The question for a limit: {@code At least how many people}, {@code By more than what percentage}.
     *
     * @param value the article's words for the value
     */
    static String limited(String question, String value) {
        Matcher limit = LIMIT.matcher(value);
        Matcher asking = ASKING.matcher(question);
        if (!limit.matches() || !asking.find()) {
            return question;
        }
        String words = limit.group("words")
                .toLowerCase(Locale.ROOT)
                .replace("over", "more than")
                .replace("under", "less than")
                .replaceFirst("^(?:around|some|roughly|approximately|nearly|almost)$", "about");
        String lead = asking.group("lead") == null ? QuestionFrame.upper(words) : asking.group("lead") + words;
        return lead + " " + QuestionFrame.lower(question.substring(asking.start("what")));
    }

    /** The question in another order, if it would copy the article. The subject's mark stays. */
    static String unlike(Predicate<String> copied, String question) {
        return Stream.concat(
                        Stream.of(
                                question,
                                OWNED.matcher(question).replaceFirst("the $2 of $1"),
                                ofWhole(PART.matcher(question))),
                        MOVABLE.stream().map(pattern -> atFront(pattern.matcher(question))))
                .filter(text -> !text.isEmpty() && !copied.test(text.replace(QuestionMaker.REST, "")))
                .findFirst()
                .orElse(question);
    }

    /** {@code Of the members of the council, how many voted}. */
    private static String ofWhole(Matcher part) {
        return part.matches()
                ? "Of" + (part.group("noun") == null ? "" : " the" + part.group("noun") + " of") + part.group("whole")
                        + ", " + QuestionFrame.lower(part.group("what")) + part.group("rest")
                : "";
    }

    /** A statement in several orders, without the mark behind its subject. */
    static Stream<String> orders(String statement) {
        Stream<String> moved = Stream.concat(Stream.of(DAY_INSIDE), MOVABLE.stream())
                .map(pattern -> pattern.matcher(statement))
                .filter(part ->
                        part.matches() && !part.group("front").matches(" ?(?:in|at|during) \\d.*(?<!in \\d{4})"))
                .map(part -> part.group("front").strip() + ", " + part.group("rest")
                        + (part.pattern() == DAY_INSIDE ? part.group("behind") : ""));
        return Stream.concat(Stream.of(statement, OWNED.matcher(statement).replaceFirst("the $2 of $1")), moved)
                .map(text -> text.replace(QuestionMaker.REST, ""));
    }

    private static String atFront(Matcher last) {
        return last.matches()
                ? QuestionFrame.upper(last.group("front").strip()) + ", " + QuestionFrame.lower(last.group("rest"))
                : "";
    }

    /** The question without idle words and loose ends. */
    static String tidy(String question) {
        return IDLE.matcher(question)
                .replaceAll("")
                .replaceAll("\\b([Tt]he) \\d+-(?:day|week|month) (?=\\p{Ll})", "$1 ")
                .replaceAll("\\bthen (?=\\p{Lu})|(?<!\\bbetween [\\p{L} \\d]{3,20}) and \\p{Lu}\\p{L}+ \\d.*", "")
                .replaceAll(" and none against$|[,;:. ]+$", "")
                .replaceFirst("(?: [^ ]+ (?:hours?|days?|weeks?|months?|years?))? (?:late|early|later)$", "")
                .replaceAll(" +", " ")
                .strip();
    }

    /** The question for what goes on at the time of the news: {@code volunteers were handing out}. */
    static String past(String question) {
        return ONGOING.matcher(question).replaceFirst(verb -> verb.group(1).equals("is") ? "was " : "were ");
    }
}
