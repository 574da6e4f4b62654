package dev.dateline.library.draft;

import dev.dateline.article.ArticleText;
import dev.dateline.library.TextWords;
import java.util.EnumSet;
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
    private static final double BASE = -2;

    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:from|against|compared with|than|instead of|up from|down from) (?:an? |the |about |some )?$");

    private static final Set<Mention.Kind> NAMES =
            EnumSet.of(Mention.Kind.ORGANISATION, Mention.Kind.PLACE, Mention.Kind.NAME, Mention.Kind.ORDINAL);

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

    /** The weight that a candidate gains or loses by the topic. */
    double weight(Candidate candidate) {
        String sentence = candidate.sentence();
        if (NAMES.contains(candidate.mention().kind())) { // too common in headings
            return isQuoted(candidate) ? BESIDE : 0;
        }
        long touched = new HashSet<>(TextWords.content(sentence))
                .stream().filter(word -> TextWords.holds(words, word)).count();
        double weight = TOUCHED * Math.min(MOST_TOUCHED, touched);
        weight += heading.contains(candidate.words()) ? HEADED : 0;
        weight += isQuoted(candidate) ? BESIDE : 0;
        return candidate.mention().isNumeric() ? weight + figure(candidate) : weight;
    }

    private static double figure(Candidate candidate) {
        double weight = BEFORE.matcher(candidate.before()).find() ? BASE : 0;
        boolean attribute =
                candidate.words().matches(".*\\d-\\p{L}+") || candidate.behind().startsWith("-");
        boolean aside = candidate.before().endsWith("(");
        return weight + (attribute ? BASE : aside ? BESIDE : 0);
    }

    /** Whether the value is inside a quotation, so that it is probably a side remark. */
    private static boolean isQuoted(Candidate candidate) {
        Mention own = candidate.mention();
        return own.kind() != Mention.Kind.QUOTE
                && QuoteFinder.in(candidate.sentence()).stream()
                        .anyMatch(quote -> quote.start() < own.start() && own.end() < quote.end());
    }
}
