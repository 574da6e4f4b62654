package dev.dateline.library.draft;

import dev.dateline.library.draft.Word.Tag;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A noun phrase in a sentence: {@code the charity Oxfam}, {@code Ana Ruiz of the Coal Institute}.
 *
 * @param from the index of its first word
 * @param to the index after its last word
 */
record NounPhrase(TaggedSentence sentence, int from, int to) {
    private static final Set<String> OF = Set.of("of", "for");
    private static final Set<String> AT = Set.of("at", "from", "in");
    private static final Set<String> CLOSED = WordLists.words("stop");

    /** The longest phrase that begins at a word. It is empty if no noun is there. */
    static NounPhrase at(TaggedSentence sentence, int from) {
        int to = core(sentence, from);
        while (to > from) {
            Word next = sentence.at(to);
            boolean of = OF.contains(next.low()) && !sentence.at(to + 1).is(Tag.NUM);
            boolean at = AT.contains(next.low()) && isNamed(sentence, to + 1);
            boolean with = next.low().equals("with") && sentence.at(to - 1).is(Tag.ADJ); // familiar with
            int more = of || at || with ? core(sentence, to + 1) : to;
            if (more <= to + 1) {
                break;
            }
            to = more;
        }
        return new NounPhrase(sentence, from, to);
    }

    /** Whether a phrase has a name: {@code the journal Nature}. */
    private static boolean isNamed(TaggedSentence sentence, int from) {
        return IntStream.range(from, core(sentence, from))
                .mapToObj(sentence::at)
                .anyMatch(word -> word.isCapital()
                        && !word.is(Tag.DET, Tag.PRON)
                        && (word.start() > 0 || word.is(Tag.PROPN) || word.isPossessive())
                        && !DateFinder.isMonthOrWeekday(word.text()));
    }

    /** The end of a phrase without prepositions; {@code from} if no noun is there. */
    private static int core(TaggedSentence sentence, int from) {
        int to = from;
        int noun = from;
        while (isInside(sentence, to, from) && !isTemporal(sentence, to, from)) {
            noun = sentence.at(to).is(Tag.DET, Tag.CCONJ) ? noun : to + 1;
            to++;
        }
        return noun;
    }

    private static boolean isInside(TaggedSentence sentence, int at, int from) {
        Word word = sentence.at(at);
        Word next = sentence.at(at + 1);
        boolean first = at == from;
        if (word.is(Tag.CCONJ) || word.text().equals("&")) {
            return !first && next.isCapital() && sentence.at(at - 1).isCapital();
        }
        boolean closed = CLOSED.contains(word.text()) || word.is(Tag.PUNCT, Tag.AUX, Tag.SYM);
        boolean mistagged = (word.is(Tag.ADP, Tag.PRON, Tag.VERB, Tag.X, Tag.ADV)
                        && next.isNoun()
                        && !word.low().endsWith("ed"))
                || (!first && WordLists.BODIES.contains(word.low()));
        boolean opens = (first || sentence.at(at - 1).isPossessive()) && word.is(Tag.DET, Tag.PRON);
        return opens || (!closed && (word.is(Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.NUM) || word.isCapital() || mistagged));
    }

    /** Whether the words of a time begin behind a noun: {@code last week}. */
    private static boolean isTemporal(TaggedSentence sentence, int at, int from) {
        return at > from
                && (DateFinder.isMonthOrWeekday(sentence.at(at).text())
                        || (sentence.at(at).low().matches("last|next|this|earlier|later")
                                && sentence.at(at - 1).isNoun()
                                && !sentence.at(at - 1).isPossessive()));
    }

    /** The noun for somebody who can say something, in lower case; empty if there is none. */
    Optional<String> body() {
        return Stream.concat(
                        IntStream.range(from, to).mapToObj(i -> sentence.at(i).low()), Stream.of(head().low()))
                .filter(WordLists.BODIES::contains)
                .reduce((one, other) -> other);
    }

    /** Whether it has a name. */
    boolean isNamed() {
        return isNamed(sentence, from);
    }

    boolean isEmpty() {
        return to <= from;
    }

    int start() {
        return sentence.at(from).start();
    }

    int end() {
        return sentence.at(to - 1).end();
    }

    String text() {
        return sentence.text(from, to);
    }

    /** The last word before a preposition: {@code council} of {@code the city council of Oslo}. */
    Word head() {
        return sentence.at(headTo() - 1);
    }

    /** The index after the last word before a preposition. */
    int headTo() {
        int at = from + 1;
        while (at < to && !sentence.at(at).is(Tag.ADP)) {
            at++;
        }
        return at;
    }
}
