package dev.dateline.library.draft;

import dev.dateline.article.PartialDate;
import dev.dateline.judge.NumberWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The headline of an article, as the context of its questions: {@code News of 27 November 2026: Portugal passes law
 * banning social media.} It has only as many words of the title as may be copied.
 */
final class Headline {
    /** Matches the headline before a question. */
    static final Pattern FRONT = Pattern.compile("^News (?:of|from) [^:]*: .*?\\. (?=\\p{Lu})");

    private static final int FEWEST_WORDS = 3;
    private static final int CLEAR_WORDS = 5; // so many words tell an event
    private static final int MOST_WORDS = 14;
    /** Matches a word of order before the headline: {@code Paper leak: Board to hold fresh test}. */
    private static final Pattern PREFIX = Pattern.compile("^[^:]{2,30}: (?=.*[^ ]+ [^ ]+ [^ ]+)");

    private static final Pattern NAMED = Pattern.compile("(?<!^|[.:] )\\b\\p{Lu}\\p{Ll}|\\b\\p{Lu}{2}");

    private static final String CLAUSES = WordLists.any("headline clauses");
    private static final String MATTERS = WordLists.any("headline matters");
    private static final String PLACES = WordLists.any("headline places");
    private static final String UNITS = WordLists.any("headline magnitudes");
    private static final String HEDGES = WordLists.any("headline hedges");
    private static final String THINGS = WordLists.any("headline things");
    private static final String DASH = "[-\u2013\u2014] ";
    /** Matches where a headline may end early. */
    private static final Pattern END = Pattern.compile("[,:]? (?:" + DASH + "|(?:" + CLAUSES + "|" + MATTERS + "|"
            + PLACES + "|to (?=win|lift|claim|take|reach|become|end|[^ ]*\\d)|(?:of|than) (?=[^ ]*\\d))\\b)|[,:](?= )");
    /** Matches an end before another statement, which may be left out. */
    private static final Pattern CLAUSE = Pattern.compile("[,:].*| (?:" + DASH + "|" + CLAUSES + ")");
    /** Matches an end before words that tell what the headline is about. */
    private static final Pattern NEEDED = Pattern.compile(" (?:" + MATTERS + "|of|to|than) ?");
    /** Matches a beginning that may be untrue without the rest: {@code stops shrinking for first time} in a decade. */
    private static final Pattern UNTRUE_ALONE = Pattern.compile("(?i)\\b(?:(?:" + WordLists.any("headline ranks")
            + ") \\p{L}+|" + WordLists.any("headline limits") + "|\\p{L}+est)\\b");
    /** Matches nouns that headlines give without their "a". */
    private static final Pattern NEW_THING = Pattern.compile("(?:[^ ]+ )?(?:" + THINGS + ")\\b");
    /** Matches a verb with a noun of the singular that has no article in headlines: {@code passes law banning}. */
    private static final Pattern BARE_NOUN = Pattern.compile("\\b(?:" + WordLists.any("headline verbs")
            + ") (?=(?:[\\p{L}\\d-]+ )?(?:" + THINGS + "|" + WordLists.any("headline known things") + ")\\b)");

    private static final Pattern LOOSE_END =
            Pattern.compile(".*\\b(?:" + WordLists.any("headline loose ends") + "|as(?: \\p{L}+)?)");
    private static final Pattern RELATIVE = Pattern.compile("\\b(?:yesterday|today|tomorrow|tonight|\\p{Lu}\\p{Ll}+day"
            + "|(?:last|this|next) (?:" + WordLists.any("headline times") + "))\\b");

    private static final String NUMBER = "(?i:(?:" + HEDGES + ") )?(?<![\\d.,])(?:\\d+(?:[.,]\\d+)*+|(?i:"
            + String.join("|", NumberWords.ONES.subList(2, 13)) + "|dozens))";
    /** Matches a number with the things that it counts: {@code 14 deaths}, but not {@code Game 7} or {@code in 11 rounds}. */
    private static final Pattern COUNT = Pattern.compile(
            "(?<!\\p{Lu}\\p{Ll}{2,20} |\\b(?:in|after|for|of|to|by|than|within|under|over|passe?s?) )\\b" + NUMBER
                    + " (?=(?!(?:" + UNITS + "|" + WordLists.any("headline measures")
                    + ")\\b)(?:[\\p{L}-]+ )?\\p{Ll}+(?:s|men|children|people)\\b)");
    /** Matches a number that stands for people: {@code kills at least 31}, {@code At least 31 dead}. */
    private static final Pattern TOLL = Pattern.compile("(?<=\\b(?:" + WordLists.any("headline tolls") + ") |, |^)"
            + NUMBER + "(?= (?:dead|on|in|at|near|off|across|after|as)\\b|,|$)");
    /** Matches the result of a change or vote: {@code to 6.50%}, {@code by 128 votes to 6}, {@code 149-118}. */
    private static final Pattern RESULT =
            Pattern.compile(" (?:(?:to|by|at(?! least)) (?:\\p{Ll}+ ){0,2}[^ ]*\\d[^ ,]*+(?: (?:"
                    + "per cent|percent|basis points|percentage points|" + UNITS
                    + "|votes to \\d+))?|\\d+[-\u2013]\\d+)"
                    + "(?= (?:in|as|after|on|amid|for|with|from|over|despite)\\b|, |$)");
    /** Matches an amount before its noun: {@code 6.3bn-zloty deal}. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?<!\\b(?:to|by|at|of|than|with|from) )(?<= )(?=[^ ]*(?:\\p{Sc}|%|bn|-))"
                    + "[^ ]*\\d[^ ]* (?:(?:" + UNITS + ") )?(?=\\p{Ll})(?!" + UNITS + ")");

    private final List<String> texts;
    private final PartialDate published;
    private final Optional<String> country;

    private Headline(List<String> texts, PartialDate published, Optional<String> country) {
        this.texts = texts;
        this.published = published;
        this.country = country;
    }

    /**
     * The headline of an article; empty if its title tells no event.
     *
     * @param copied whether a text has too many words in a row from the article
     */
    static Optional<Headline> of(String title, QuestionMaker.Context context, Predicate<String> copied) {
        String bare = PREFIX.matcher(title.strip()).replaceFirst("").replaceAll("[.\u2026]+$|;.*|[\u201c\u201d\"]", "");
        String whole = withoutFigures(bare);
        List<String> texts = shortened(copied.test(whole) ? withArticle(whole) : whole).stream()
                .filter(text -> !copied.test(text) && tellsEvent(text))
                .toList();
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Headline(texts, context.published(), context.country()));
    }

    /** A headline that gives no answer away: "kills many" for {@code kills at least 31}. */
    private static String withoutFigures(String text) {
        String unchanged = RESULT.matcher(text).replaceAll("");
        String out = TOLL.matcher(
                        COUNT.matcher(AMOUNT.matcher(unchanged).replaceAll("")).replaceAll(""))
                .replaceAll("many");
        return out.isEmpty() ? out : QuestionFrame.upper(out);
    }

    /** A text and its beginnings that may stand alone: first those that lose least, the longest first. */
    private static List<String> shortened(String text) {
        List<String> all = new ArrayList<>(List.of(text));
        List<String> poorer = new ArrayList<>();
        Matcher end = END.matcher(text);
        while (end.find()) {
            String part = text.substring(0, end.start());
            if (CLAUSE.matcher(end.group()).matches()) {
                all.add(1, part);
            } else if (!UNTRUE_ALONE.matcher(part).find()) {
                boolean needed = NEEDED.matcher(end.group()).matches();
                (needed ? poorer : all).add(needed ? 0 : 1, part);
            }
        }
        all.addAll(poorer);
        return all;
    }

    /** A headline with the article that it leaves out: {@code passes a law}. So it is no copy. */
    private static String withArticle(String text) {
        Matcher bare = BARE_NOUN.matcher(text);
        if (!bare.find()) {
            return text;
        }
        boolean one = NEW_THING.matcher(text.substring(bare.end())).lookingAt();
        return text.substring(0, bare.end()) + (one ? "a " : "the ") + text.substring(bare.end());
    }

    private static boolean tellsEvent(String text) {
        String[] words = text.split(" ", -1);
        String last = text.substring(text.lastIndexOf(',') + 1).strip();
        return words.length >= FEWEST_WORDS
                && words.length <= MOST_WORDS
                && last.split(" ", -1).length >= FEWEST_WORDS
                && !LOOSE_END.matcher(text).matches()
                && !RELATIVE.matcher(text).find()
                && (words.length >= CLEAR_WORDS || hasVerb(TaggedSentence.of(text)));
    }

    private static boolean hasVerb(TaggedSentence text) {
        return IntStream.range(1, text.size()).anyMatch(i -> {
            Word word = text.at(i);
            return !word.low().endsWith("ing")
                    && (word.is(Word.Tag.VERB, Word.Tag.AUX)
                            || Verbs.isThirdPerson(word.low())
                            || Verbs.isPast(word.low())
                            || WordLists.PRESENT_VERBS.contains(word.low())
                            || (text.at(i - 1).isNoun() && word.text().matches("\\p{Ll}{3,}[^s]s"))); // volcano erupts
        });
    }

    /**
     * The question behind the headline; empty if the headline cannot be told without the answer.
     *
     * @param givesAway whether a text has the answer
     * @param month whether the day of the news may not be told
     */
    Optional<String> before(String question, Predicate<String> givesAway, boolean month) {
        return texts.stream()
                .filter(text -> country.isPresent()
                        || NAMED.matcher(text + " " + question).find())
                .map(text -> front(text, month) + text + ". " + question + "?")
                .filter(text -> !givesAway.test(text))
                .findFirst();
    }

    private String front(String text, boolean month) {
        String day = month ? Clarity.month(published) : published.inWords();
        return country.filter(name -> !Setting.isNamed(text))
                .map(name -> "News from " + Setting.article(name) + ", " + day + ": ")
                .orElse("News of " + day + ": ");
    }

    /** Whether the headline names a thing by this noun. */
    boolean tells(String noun) {
        String stem = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        return Pattern.compile("(?i)\\b" + Pattern.quote(stem) + "s?\\b")
                .matcher(texts.get(0))
                .find();
    }
}
