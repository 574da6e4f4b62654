package dev.dateline.judge;

import java.util.List;
import java.util.Set;

/** Compares the words behind a typed number with the unit of the card. */
final class UnitWords {
    private static final Set<String> THOSE_COUNTED =
            Set.of("them", "these", "those", "all", "ones", "total", "times", "plus");

    /** Words beside a number that leave it as it is. */
    private static final Set<String> IDLE = WordList.words(Tables.text("idle beside numbers"));

    /** Short names that may stand before the noun: four US soldiers. */
    private static final Set<String> OF_COUNTRIES = Set.of("us", "uk", "un", "eu");

    private static final int MOST_ADJECTIVES = 2;

    private static final Set<String> AGES = Set.of("age", "aged", "old", "older", "young", "younger");

    /** Adjectives next to a unit that do not change its size. */
    private static final Set<String> OF_LIKE_SIZE = Set.of("earth", "calendar", "full", "whole", "solid", "straight");

    /** Words for the whole of which a percentage is a part. */
    private static final Set<String> WHOLES = Set.of(
            "land", "area", "country", "territory", "people", "population", "total", "whole", "nation", "each", "both");

    private static final Set<String> NOT_ADJECTIVES =
            Set.of("dead", "lost", "fewer", "extra", "further", "additional", "million");

    /** Words that turn the number before them into another number: half, ago, more. */
    private static final Set<String> COMPARING = WordList.words(Tables.text("comparing"));

    private UnitWords() {}

    /**
     * Whether a typed unit is the expected one, the beginning of the expected one, or another noun for what is counted.
     * The only words that may be added are words of the question, one or two adjectives before the unit, and a place or
     * time after it.
     */
    static boolean same(List<String> given, List<String> wanted, Fillers fillers) {
        return isNamed(given, wanted, fillers) || isOtherNoun(given, wanted, fillers);
    }

    private static boolean isNamed(List<String> given, List<String> wanted, Fillers fillers) {
        boolean any = wanted.isEmpty() || isWithoutNoun(given, fillers);
        boolean noun = false;
        boolean counted = false;
        for (int i = 0; i < given.size(); i++) {
            String word = given.get(i);
            if (says(word, wanted, fillers) || counts(word, wanted, fillers)) {
                any = true;
                noun = true;
                counted = true;
            } else if (noun && word.equals("of") && wanted.contains("percent") && isWhole(given, i + 1, fillers)) {
                return any;
            } else if (OF_LIKE_SIZE.contains(word) && i + 1 < given.size() && says(given.get(i + 1), wanted, fillers)) {
                noun = true;
            } else if (wanted.isEmpty() && word.equals("year") && fillers.asksOneOf(AGES)) {
                noun = true;
            } else if (isAskedOrIdle(word, fillers)
                    && !(wanted.isEmpty() && fillers.units().isUnit(word) && !fillers.asks(word))) {
                noun = true;
            } else if (counted && isPlainTail(given, i, fillers.units())) {
                return any;
            } else if (!isBeforeNoun(given, i, wanted, fillers)) {
                return false;
            }
        }
        return any;
    }

    /** Whether the words contain no noun for what is counted: of them, for Lula. */
    private static boolean isWithoutNoun(List<String> given, Fillers fillers) {
        boolean behind = false;
        for (String word : given) {
            boolean idle = isIdle(word) || Fillers.isLeadIn(word) || Fillers.isPreposition(word);
            if (fillers.units().isUnit(word) || (!idle && !(behind && fillers.asksByName(word)))) {
                return false;
            }
            behind |= Fillers.isPreposition(word) && !word.equals("of");
        }
        return true;
    }

    /** Whether a word leaves the number beside it as it is. */
    static boolean isIdle(String word) {
        return IDLE.contains(word) || THOSE_COUNTED.contains(word);
    }

    /**
     * Whether a typed noun is another one for what is counted: eight big cats for 8 cheetahs, 60 countries for 60
     * ratifications. It may have up to two adjectives before it.
     */
    private static boolean isOtherNoun(List<String> given, List<String> wanted, Fillers fillers) {
        int end = 0;
        while (end < given.size() && !Fillers.isPreposition(given.get(end))) {
            end++;
        }
        if (end == 0
                || end > MOST_ADJECTIVES + 1
                || wanted.stream().anyMatch(fillers.units()::isUnit)
                || !given.subList(end, given.size()).stream().allMatch(word -> isAskedOrIdle(word, fillers))
                || !given.subList(0, end - 1).stream().allMatch(word -> isPlainAdjective(word, fillers))) {
            return false;
        }
        String noun = given.get(end - 1);
        if (fillers.units().isUnit(noun) || fillers.asksOpposite(noun)) {
            return false;
        }
        List<String> counted = Counted.askedFor(fillers);
        List<String> due = wanted.isEmpty() ? counted : wanted;
        String term = end < 2 ? noun : given.get(end - 2) + " " + noun;
        boolean other = due.stream()
                .anyMatch(each -> Counted.isOfKind(noun, each)
                        || (!Counted.isAnyPerson(each)
                                && fillers.areSynonyms(EnglishWords.key(term), EnglishWords.key(each))));
        return counted.contains(noun)
                || (!fillers.asks(noun) && (other || Counted.mayCount(noun, due, counted, fillers)));
    }

    private static boolean isPlainAdjective(String word, Fillers fillers) {
        return Beside.isDegree(word) || (isAdjective(word, fillers.units()) && !NumberWords.isNumber(word));
    }

    private static boolean counts(String word, List<String> wanted, Fillers fillers) {
        if (wanted.isEmpty()) {
            return Counted.asked(word, fillers);
        }
        if (wanted.contains("person") && (Counted.asked(word, fillers) || fillers.asksPeople(word))) {
            return true;
        }
        return wanted.stream().anyMatch(each -> Counted.same(word, each, fillers));
    }

    /**
     * Whether there is an adjective at this place, and the counted noun follows it directly or after a second
     * adjective.
     */
    private static boolean isBeforeNoun(List<String> given, int at, List<String> wanted, Fillers fillers) {
        for (int i = at; i < Math.min(given.size(), at + 3); i++) {
            boolean asked = wanted.isEmpty()
                    && fillers.asks(given.get(i))
                    && !fillers.units().isUnit(given.get(i));
            if (asked || counts(given.get(i), wanted, fillers)) {
                return i > at;
            }
            if (!isAdjective(given.get(i), fillers.units())) {
                return false;
            }
        }
        return false;
    }

    private static boolean isAdjective(String word, Units units) {
        return (word.length() > 3 || OF_COUNTRIES.contains(word))
                && !units.isUnit(word)
                && !NOT_ADJECTIVES.contains(word)
                && !PhraseParts.turns(word)
                && !Beside.contrasts(word);
    }

    /** Whether the rest names the whole of a percentage: "the land", "all people". */
    private static boolean isWhole(List<String> given, int from, Fillers fillers) {
        return from < given.size()
                && given.subList(from, given.size()).stream()
                        .allMatch(word ->
                                WHOLES.contains(word) || isAskedOrIdle(word, fillers) || fillers.asksPeople(word));
    }

    /** Whether the rest of the words may follow the counted noun: they contain no unit, comparison or number. */
    private static boolean isPlainTail(List<String> given, int from, Units units) {
        if (given.subList(0, from + 1).contains("of")) {
            return false;
        }
        for (String word : given.subList(from, given.size())) {
            boolean compares = COMPARING.contains(word) || (Fillers.turns(word) && !word.equals("and"));
            if (compares || units.isUnit(word) || NumberWords.isNumber(word) || NumberWords.magnitude(word) > 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean says(String given, List<String> wanted, Fillers fillers) {
        int per = given.indexOf(" per ");
        if (per > 0 && fillers.asksOneOf(Set.copyOf(Phrase.plainWords(given.substring(per + " per ".length()))))) {
            return says(given.substring(0, per), wanted, fillers);
        }
        return wanted.stream().anyMatch(word -> fillers.units().says(given, word, fillers));
    }

    static boolean isAskedOrIdle(String word, Fillers fillers) {
        if (word.indexOf(' ') > 0) {
            return Tokens.of(word).stream().allMatch(fillers::asks);
        }
        return fillers.mayGo(word) || fillers.asksByName(word) || isIdle(word);
    }
}
