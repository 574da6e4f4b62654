package dev.dateline.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds a name or thing in a text that also says, without a sign between, what it is: the gsk one mosquirix. */
final class Glosses {
    private static final Set<String> POINTING = WordList.words("the a an that this those these some your our");

    /** Nouns for any thing: the renaissance one, that naledi thing. */
    private static final Set<String> ANYTHING = WordList.words("one ones thing things stuff");

    private static final Set<String> SIZES = WordList.words("old big little famous whole");

    /** The most words of a text with a gloss, and of the answer behind one. */
    private static final int MOST = 9;

    private static final int MOST_OF_ANSWER = 4;

    private final Index index;

    Glosses(Index index) {
        this.index = index;
    }

    /**
     * The texts that may be the answer, the most likely first.
     *
     * @param name whether the answer is a name
     */
    List<String> answersIn(String text, boolean name) {
        List<String> words = List.of(text.split(" ", -1));
        List<String> out = new ArrayList<>();
        int last = words.size() - 1;
        if (words.contains("") || last < 1 || last >= MOST) {
            return out;
        }
        int from = POINTING.contains(words.get(0)) ? 1 : 0;
        from += from > 0 && SIZES.contains(words.get(from)) ? 1 : 0;
        if (from > 0 && from < last && ANYTHING.contains(words.get(last))) {
            out.add(String.join(" ", words.subList(from, last)));
        }
        for (int at = last; at > 0 && at > last - MOST_OF_ANSWER; at--) {
            List<String> answer = words.subList(at, words.size());
            boolean any = ANYTHING.contains(words.get(at - 1)) || (at == 1 && at < last && isOwner(words.get(0)));
            boolean own = at > 1
                    && name
                    && !Fillers.isPreposition(answer.get(0))
                    && answer.stream().anyMatch(word -> !index.isEnglish(Folding.key(word)));
            if ((any || own) && isGloss(words.subList(0, at))) {
                out.add(String.join(" ", answer));
            }
        }
        return out;
    }

    /** Whether words before a name say what it is: the vaccine maker, that bullet train. */
    private boolean isGloss(List<String> text) {
        List<String> words = Tokens.of(String.join(" ", text));
        int last = words.size() - 1;
        if (last < 1) {
            return last == 0 && isOwner(text.get(0));
        }
        String noun = words.get(last);
        boolean begun = POINTING.contains(words.get(0)) || ANYTHING.contains(noun) || isOwner(text.get(0));
        if (!begun || !isNoun(noun)) {
            return false;
        }
        for (String word : words.subList(0, last)) {
            boolean people = CommonNames.countryOfPeople(word).isPresent();
            if (Fillers.turns(word) || (Gazetteer.builtIn().isKnown(word) && !people)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNoun(String word) {
        return ANYTHING.contains(word)
                || (index.isEnglishWord(word)
                        && !Fillers.turns(word)
                        && !Fillers.isPreposition(word)
                        && !PhraseParts.turns(word)
                        && !Beside.narrows(word)
                        && !Beside.contrasts(word)
                        && !Gazetteer.builtIn().isKnown(word)
                        && CommonNames.countryOfPeople(word).isEmpty());
    }

    /** Whether a word is probably a possessive without an apostrophe: hemedtis. */
    private boolean isOwner(String word) {
        String key = Folding.key(word);
        return key.length() > 3
                && key.endsWith("s")
                && Character.isLowerCase(word.charAt(0))
                && !index.isEnglish(key)
                && !index.isName(key)
                && !index.isName(key.substring(0, key.length() - 1));
    }

    /** Whether the text before a name only describes it: the vermilion one, beetroot soup. */
    boolean isDescription(String text, String answer) {
        List<String> words = Tokens.of(text);
        int last = words.size() - 1;
        boolean own = Tokens.of(answer).stream().noneMatch(index::isEnglish)
                || Gazetteer.builtIn().isToken(Phrase.of(answer).key());
        return last > 0
                && (ANYTHING.contains(words.get(last)) || own)
                && !Fillers.isPreposition(Folding.key(answer.split(" ", -1)[0]))
                && isNoun(words.get(last))
                && words.stream()
                        .allMatch(word -> !Fillers.turns(word)
                                && !Slips.hasDigit(word)
                                && (word.length() < 4 || index.isEnglish(word)));
    }
}
