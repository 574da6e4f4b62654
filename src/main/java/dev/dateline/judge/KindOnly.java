package dev.dateline.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a text says only what kind of thing a name stands for, with something that the question does not say: a
 * rice dish, for ceebu jën. The kind alone only repeats the question.
 */
final class KindOnly {
    /** Words before the kind that say that no certain thing is meant. */
    private static final Set<String> INDEFINITE = Set.of("a", "an", "some", "one", "another");

    /** Words that may stand before the kind and say nothing. */
    private static final Set<String> BEFORE =
            Set.of("some", "one", "1", "another", "of", "form", "kind", "sort", "type", "those", "these");

    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whose", "where");

    /** Words of a question between "what" and the kind. */
    private static final Set<String> LEADING =
            Set.of("is", "was", "are", "were", "kind", "sort", "type", "of", "name", "new");

    /** The most words of the kind that the question asks for. */
    private static final int MOST_ASKED = 5;

    /** Right forms with more words are sentences, which "one" cannot stand for. */
    private static final int MOST_OF_NOUN = 3;

    private final Fillers fillers;
    private final Words known;
    private final WiderPlaces places;

    /** The words of the question that may say which kind of thing it asks for. */
    private final List<String> asked;

    KindOnly(Fillers fillers, Words known, WiderPlaces places) {
        this.fillers = fillers;
        this.places = places;
        this.known = known;
        this.asked = asked(fillers.words());
    }

    /** Whether the question does not say which kind of thing it asks for: What did El Salvador make legal tender? */
    boolean isNoKindAsked() {
        return asked.isEmpty();
    }

    /** Whether a word is one of those that say which kind of thing the question asks for. */
    boolean asks(String word) {
        return asked.contains(word);
    }

    /** How a typed kind fits the kind in the question. */
    private enum Fit {
        OTHER,
        /** The question asks for a more general kind: a canal, for a waterway. */
        NARROWER,
        SAME
    }

    /** The words behind "which" or "what" up to the verb: paramilitary force. */
    static List<String> asked(List<String> question) {
        List<String> out = new ArrayList<>();
        int at = Math.max(question.indexOf("which"), question.indexOf("what")) + 1;
        while (at > 0
                && at + 1 < question.size()
                && (LEADING.contains(question.get(at))
                        || (question.get(at).equals("group")
                                && question.get(at + 1).equals("of")))) {
            at++;
        }
        for (int i = at; at > 0 && i < question.size() && out.size() < MOST_ASKED; i++) {
            String word = question.get(i);
            boolean verb = !out.isEmpty() && WordFamily.isPast(word);
            if (verb || Fillers.isGrammar(question, i)) {
                break;
            }
            if (!Gazetteer.builtIn().isKnownPlace(word)) {
                out.add(word);
            }
        }
        return out;
    }

    /**
     * Whether a text is no more than a kind of thing with some detail.
     *
     * @param name whether the right form is a name
     */
    boolean is(Phrase typed, Phrase form, boolean name) {
        List<String> words = Negations.plain(typed.named());
        String text = typed.text();
        String first = text.substring(0, Math.max(text.indexOf(' '), 0)).toLowerCase(Locale.ROOT);
        int from = 0;
        while (from < words.size() && BEFORE.contains(words.get(from))) {
            from++;
        }
        List<String> rest = words.subList(from, words.size());
        if (rest.isEmpty() || !areUsual(rest) || (asksForPlace() && places.contradicts(rest, form))) {
            return false;
        }
        if (first.equals("one") && from == 1 && begins(rest, 0)) {
            return !isNoKindAsked()
                    && (name || (isUnusual(form) && form.words().size() <= MOST_OF_NOUN))
                    && rest.stream().anyMatch(word -> !isGiven(word));
        }
        int head = head(rest, form, name);
        if (head < 0) {
            return false;
        }
        String noun = rest.get(head);
        boolean indefinite = INDEFINITE.contains(first);
        boolean plural = !WordFamily.singular(noun).equals(noun);
        boolean many = plural && fillers.words().contains(noun) && !asksForPlace();
        boolean told = name || (isUnusual(form) && form.words().stream().noneMatch(word -> isSame(noun, word)));
        boolean narrower = fit(noun) == Fit.NARROWER;
        boolean begun = indefinite || (plural && isKindOf(noun, form));
        boolean fits = narrower ? name && begun && !isOtherKind(noun, form) : begun || many;
        boolean own = !fillers.asks(noun) && form.words().contains(noun);
        return fits && told && (narrower || own || isNews(rest, head));
    }

    /** Whether the words are English or known places, and no numbers. Behind a preposition, any name may stand. */
    private boolean areUsual(List<String> words) {
        boolean behind = false;
        for (String word : words) {
            behind |= Fillers.isPreposition(word);
            boolean usual = behind
                    || word.length() < 4
                    || known.index().isUsualWord(word)
                    || Gazetteer.builtIn().isToken(word);
            if (!usual || Slips.hasDigit(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean asksForPlace() {
        return asked.stream().anyMatch(places::isKind);
    }

    private boolean isUnusual(Phrase form) {
        return form.words().stream().anyMatch(word -> !known.index().isEnglish(word));
    }

    private boolean isGiven(String word) {
        return Fillers.isPreposition(word) || fillers.asks(word) || Beside.isDegree(word);
    }

    /** Whether the name has another word for a kind of thing: hospital, for the National Museum. */
    private boolean isOtherKind(String noun, Phrase form) {
        List<String> words = form.words();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            boolean kind = PhraseParts.isKind(word) && (at + 1 == words.size() || begins(words, at + 1));
            if (kind && !isSame(noun, word) && !isWider(noun, word) && !isWider(word, noun)) {
                return true;
            }
        }
        return false;
    }

    /** The index of the last noun before a preposition or participle that fits the question; -1 if there is none. */
    private int head(List<String> words, Phrase form, boolean name) {
        for (int at = 0; at < words.size(); at++) {
            boolean last = at + 1 == words.size() || begins(words, at + 1);
            String word = words.get(at);
            if (last && (((name || isUnusual(form)) && isKindOf(word, form)) || fit(word) != Fit.OTHER)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isKindOf(String noun, Phrase form) {
        return isWider(noun, form.words().get(form.words().size() - 1))
                || fillers.isWider(WordFamily.of(noun), EnglishWords.key(form.text()));
    }

    /** Whether words that describe the noun before them begin here. */
    private static boolean begins(List<String> words, int at) {
        String word = words.get(at);
        return Fillers.isPreposition(word)
                || RELATIVE.contains(word)
                || (at + 1 < words.size() && words.get(at + 1).equals("by"))
                || (WordFamily.isPast(word) && at + 1 < words.size());
    }

    private Fit fit(String noun) {
        Fit best = Fit.OTHER;
        for (String each : asked) {
            if (isWider(each, noun)) {
                return Fit.NARROWER;
            }
            best = isSame(noun, each) || isWider(noun, each) ? Fit.SAME : best;
        }
        return best;
    }

    private boolean isSame(String one, String other) {
        return fillers.areSynonyms(WordFamily.of(one), WordFamily.of(other));
    }

    private boolean isWider(String wider, String word) {
        return fillers.isWider(WordFamily.of(wider), WordFamily.of(word));
    }

    /** Whether the words around the noun say something that the question does not say. */
    private boolean isNews(List<String> words, int head) {
        for (int i = 0; i < words.size(); i++) {
            if (i != head && !Fillers.isGrammar(words, i) && !isGiven(words.get(i))) {
                return true;
            }
        }
        return false;
    }
}
