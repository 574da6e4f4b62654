package dev.dateline.library.draft;

import dev.dateline.article.ArticleText;
import dev.dateline.library.TextWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What an article is about, by its heading, and what is beside the matter in most articles. */
final class Topic {
    private static final double HEADED = 4; // the heading has the value itself
    private static final double TOUCHED = 0.8; // a word of the sentence stands in the heading
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

    /** That of a text: what its first paragraph says, if that is a heading. */
    static Topic of(ArticleText text) {
        List<String> paragraphs = text.paragraphs();
        boolean headed = paragraphs.size() > 1 && Sentences.isHeading(paragraphs.get(0));
        return new Topic(headed ? paragraphs.get(0) : "");
    }

    /** A figure, a result or a person: the names of bodies and places stand in every heading. */
    private static boolean isTelling(Candidate candidate) {
        Mention.Kind kind = candidate.mention().kind();
        return candidate.mention().isNumeric()
                || kind == Mention.Kind.VOTE
                || kind == Mention.Kind.SCORE
                || kind == Mention.Kind.TIME
                || kind == Mention.Kind.PERSON;
    }

    /** What a value gains or loses by what its sentence is about. */
    double weight(Candidate candidate) {
        String sentence = candidate.sentence();
        long touched = new HashSet<>(TextWords.content(sentence))
                .stream().filter(word -> TextWords.holds(words, word)).count();
        boolean market =
                MARKETS.matcher(sentence).find() && !MARKETS.matcher(heading).find();
        double weight = TOUCHED * Math.min(MOST_TOUCHED, touched);
        weight += isTelling(candidate) && heading.contains(candidate.words()) ? HEADED : 0;
        weight += market ? BESIDE : 0;
        weight += VICTIMS.matcher(sentence).find() && candidate.mention().isNumeric() ? SUPERLATIVE : 0;
        weight += FIRST.matcher(sentence).find() ? SUPERLATIVE : 0;
        weight += EARLIER.matcher(sentence).find() ? LONG_AGO : 0;
        if (candidate.mention().isNumeric()) {
            boolean base = BEFORE.matcher(candidate.before()).find();
            weight += base ? BASE : MOVED.matcher(sentence).find() ? COMPARED : 0;
            boolean attribute = candidate.words().matches(".*\\d-\\p{L}+")
                    || candidate.behind().startsWith("-");
            boolean aside = candidate.before().endsWith("(")
                    || COUNTED.matcher(candidate.behind()).lookingAt();
            weight += attribute ? BASE : aside ? BESIDE : 0;
        }
        return weight;
    }
}
