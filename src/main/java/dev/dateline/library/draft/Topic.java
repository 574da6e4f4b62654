package dev.dateline.library.draft;

import dev.dateline.article.ArticleText;
import dev.dateline.library.TextWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The topic of an article, from its heading. Details that matter little in most articles lose weight. */
final class Topic {
    private static final double HEADED = 4; // the heading contains the value
    private static final double TOUCHED = 0.8; // the heading contains a word of the sentence
    private static final int MOST_TOUCHED = 3;
    private static final double BESIDE = -4;
    private static final double SUPERLATIVE = 1.5;
    private static final double COMPARED = 1;
    private static final double BASE = -2;
    private static final double LONG_AGO = -3;

    private static final Pattern MARKETS = Pattern.compile(
            "\\b(?:[Ss]hares?|[Ii]ndex|[Yy]ields?|[Bb]onds|futures|stock|traders|against the (?:euro|dollar|pound))\\b");
    private static final Pattern FIRST = Pattern.compile(
            "\\b(?:record|first time|highest|lowest|biggest|largest|most|fastest|longest|steepest|for the first|since"
                    + " (?:\\d{4}|records))\\b");
    private static final Pattern VICTIMS = Pattern.compile(
            "\\b(?:died|dead|deaths?|killed|injured|wounded|missing|displaced|homeless|infected|destroyed|evacuated)\\b");
    private static final Pattern MOVED = Pattern.compile(
            "\\b(?:rose|fell|grew|shrank|dropped|climbed|jumped|up|down|increased|decreased|cut|raised?|more than|fewer|less)\\b");
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:from|against|compared with|than|instead of|up from|down from) (?:an? |the |about |some )?$");
    private static final Pattern COUNTED = Pattern.compile(
            " of (?:the )?(?:ballots|votes|precincts|polling stations|districts) (?:had been )?counted");
    private static final Pattern EARLIER = Pattern.compile(
            "^(?:The last|An earlier|Earlier|Previously|In the past)\\b|\\bin (?:\\p{Lu}\\p{L}+ )?(?:19\\d\\d|20[01]\\d)\\b");

    private final Set<String> words;
    private final String heading;

    private Topic(String heading) {
        this.heading = heading;
        this.words = new HashSet<>(TextWords.content(heading));
    }

    /** The topic of a text. It is the first paragraph, if that is a heading. */
    static Topic of(ArticleText text) {
        List<String> paragraphs = text.paragraphs();
        boolean headed = paragraphs.size() > 1 && Sentences.isHeading(paragraphs.get(0));
        return new Topic(headed ? paragraphs.get(0) : "");
    }

    /**
     * Whether a value in a heading shows the topic: a figure, result, day, word or person. Names of organisations and
     * places are too common in headings.
     */
    private static boolean isTelling(Candidate candidate) {
        Mention.Kind kind = candidate.mention().kind();
        return (candidate.mention().isNumeric() && kind != Mention.Kind.ORDINAL)
                || kind == Mention.Kind.VOTE
                || kind == Mention.Kind.SCORE
                || kind == Mention.Kind.TIME
                || kind == Mention.Kind.DATE
                || kind == Mention.Kind.QUOTE
                || kind == Mention.Kind.PERSON;
    }

    /** The weight that a candidate gains or loses by the topic. */
    double weight(Candidate candidate) {
        String sentence = candidate.sentence();
        if (!isTelling(candidate)) {
            return isQuoted(candidate) ? BESIDE : 0;
        }
        long touched = new HashSet<>(TextWords.content(sentence))
                .stream().filter(word -> TextWords.holds(words, word)).count();
        boolean market =
                MARKETS.matcher(sentence).find() && !MARKETS.matcher(heading).find();
        double weight = TOUCHED * Math.min(MOST_TOUCHED, touched);
        weight += heading.contains(candidate.words()) ? HEADED : 0;
        weight += market || isQuoted(candidate) ? BESIDE : 0;
        weight += FIRST.matcher(sentence).find() ? SUPERLATIVE : 0;
        weight += EARLIER.matcher(clause(candidate)).find() ? LONG_AGO : 0;
        return candidate.mention().isNumeric() ? weight + figure(candidate) : weight;
    }

    private static double figure(Candidate candidate) {
        double weight = VICTIMS.matcher(candidate.sentence()).find() ? SUPERLATIVE : 0;
        boolean base = BEFORE.matcher(candidate.before()).find();
        weight += base ? BASE : MOVED.matcher(candidate.sentence()).find() ? COMPARED : 0;
        boolean attribute =
                candidate.words().matches(".*\\d-\\p{L}+") || candidate.behind().startsWith("-");
        boolean aside = candidate.before().endsWith("(")
                || COUNTED.matcher(candidate.behind()).lookingAt();
        return weight + (attribute ? BASE : aside ? BESIDE : 0);
    }

    /** Whether the value is inside a quotation, so that it is probably a side remark. */
    private static boolean isQuoted(Candidate candidate) {
        Mention own = candidate.mention();
        return own.kind() != Mention.Kind.QUOTE
                && QuoteFinder.in(candidate.sentence()).stream()
                        .anyMatch(quote -> quote.start() < own.start() && own.end() < quote.end());
    }

    /** The text around the value, between the nearest commas. */
    private static String clause(Candidate candidate) {
        String before = candidate.before();
        String behind = candidate.behind();
        int comma = behind.indexOf(", ");
        return before.substring(before.lastIndexOf(", ") + 1)
                + candidate.words()
                + (comma < 0 ? behind : behind.substring(0, comma));
    }
}
