package dev.dateline.judge;

import dev.dateline.article.PersonName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Judges a typed name against a person's. */
final class PersonJudge {
    private static final Set<String> VIETNAMESE = Set.of(
            "van", "thi", "minh", "phu", "xuan", "dinh", "duc", "ngoc", "quang", "thanh", "huu", "tan", "hong",
            "nguyen");

    /** Given names of Ethiopia and Eritrea, and countries whose people are called by their given names. */
    private static final Set<String> CALLED_BY_GIVEN_NAME = WordList.words(Tables.text("called by the given name"));

    private static final Set<String> WITH_TWO_SURNAMES = WordList.words(Tables.text("two surnames"));

    /** Titles that are also surnames: Martin Luther King is not Martin Luther. */
    private static final Set<String> SURNAMES =
            Set.of("king", "pope", "bishop", "prince", "duke", "baron", "major", "judge", "marshal");

    private static final Set<String> JUNIOR = Set.of("junior", "jr");
    private static final Set<String> SENIOR = Set.of("senior", "sr");
    private static final Set<String> HEIRS = Set.of("prince", "princess");

    private static final int LONGEST_PARTICLE = 3;

    private final PersonName person;
    private final List<NameParts> variants;
    /** Names of other persons in the same deck. */
    private final List<NameParts> others;

    private final TextJudge forms;
    private final Fillers fillers;
    private final Index index;

    /**
     * @param forms judges accepted and rejected forms; the full name is an accepted one
     */
    PersonJudge(List<NameParts> variants, List<NameParts> others, TextJudge forms, Fillers fillers, Index index) {
        this.person = variants.get(0).name();
        this.variants = variants;
        this.forms = forms;
        this.fillers = fillers;
        this.index = index;
        this.others =
                others.stream().filter(other -> !variants.get(0).sameAs(other)).toList();
    }

    Outcome judge(Phrase typed) {
        List<String> words = Tokens.of(typed.text());
        Outcome outcome = judge(typed, words);
        return outcome.accepted() && lacksNumber(words)
                ? Outcome.partial("the name with its number is " + person.full())
                : outcome;
    }

    private Outcome judge(Phrase typed, List<String> words) {
        if (forms.isRejected(typed) || isOtherGeneration(words) || isOther(words)) {
            return Outcome.WRONG;
        }
        if (forms.isExact(typed)) {
            return Outcome.CORRECT;
        }
        Optional<Outcome> refusal = forms.refusal(typed);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (forms.isInitialism(typed) || hasInitialFirst(words)) {
            return Outcome.CORRECT;
        }
        List<String> bare = Titles.stripped(words, kept(typed.text(), words), fillers);
        Outcome whole = fitted(words);
        Outcome untitled = bare.size() == words.size() ? whole : fitted(bare);
        Outcome best = whole.orBetter(untitled);
        if (best.verdict() != Verdict.WRONG || typed.isParted()) {
            return best;
        }
        boolean more = isAmongOthers(words) || isAmongOthers(bare) || isWithSecondSurname(bare);
        return more ? Outcome.CORRECT : described(words);
    }

    /** Whether the text is the whole name of another person of the deck, and not of this one. */
    private boolean isOther(List<String> words) {
        return others.stream().anyMatch(other -> isWhole(other, words))
                && variants.stream().noneMatch(variant -> isWhole(variant, words));
    }

    private static boolean isWhole(NameParts name, List<String> words) {
        NameParts.@Nullable Fit fit = words.size() > 1 ? name.fit(words, Gazetteer.builtIn()::isKnown) : null;
        return fit != null && fit.complete() && fit.slips() == 0;
    }

    /** The verdict on a name beside words that describe the person. */
    private Outcome described(List<String> words) {
        for (List<String> name : Descriptions.names(words, word -> index.isEnglishWord(word) || fillers.asks(word))) {
            Outcome outcome = fitted(name);
            if (outcome.accepted()) {
                return outcome;
            }
        }
        return Outcome.WRONG;
    }

    /** The words that stay at the end of a typed name: those of the person, and the last part of Moon Jae-in. */
    private List<String> kept(String text, List<String> words) {
        List<String> out = new ArrayList<>(variants.get(0).words());
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        if (!Titles.isTitle(last) && text.toLowerCase(Locale.ROOT).endsWith("-" + last)) {
            out.add(last);
        }
        return out;
    }

    /** Whether the typed name has all words of the card's name, and further names of the same person. */
    private boolean isAmongOthers(List<String> typed) {
        return variants.stream()
                .anyMatch(variant -> variant.fitAmongOthers(typed, Gazetteer.builtIn()::isKnown) != null
                        && !index.hasOtherPerson(typed, variant));
    }

    /** Whether a text is a rare surname and the second surname, in a country where persons have two: Boric Font. */
    private boolean isWithSecondSurname(List<String> typed) {
        List<String> own = variants.get(0).words();
        return own.size() == 2
                && typed.size() == 2
                && typed.get(0).equals(own.get(1))
                && typed.get(1).length() > LONGEST_PARTICLE
                && asksOf(WITH_TWO_SURNAMES)
                && !own.get(1).endsWith("ez")
                && !index.isEnglishName(own.get(1))
                && !index.isEnglish(own.get(1))
                && !Gazetteer.builtIn().isKnown(typed.get(1));
    }

    /** Whether the text says Senior for Junior, or has a title as a further surname. */
    private boolean isOtherGeneration(List<String> typed) {
        int last = typed.size() - 1;
        boolean title = last > 1 && SURNAMES.contains(typed.get(last));
        if (!title && Collections.disjoint(typed, SENIOR)) {
            return false;
        }
        List<String> own = Tokens.of(person.full());
        boolean surname = title && own.contains(typed.get(last - 1));
        return (surname && !own.contains(typed.get(last)) && !variants.get(0).isNumbered())
                || (last > 0 && SENIOR.contains(typed.get(last)) && Collections.disjoint(own, SENIOR))
                || (!Collections.disjoint(own, JUNIOR) && !Collections.disjoint(typed, SENIOR));
    }

    private Outcome fitted(List<String> typed) {
        NameParts.@Nullable Fit fit = bestFit(typed);
        if (fit == null) {
            return Outcome.WRONG;
        }
        if (!fit.complete() || fit.slips() > 0) {
            for (NameParts other : others) {
                NameParts.@Nullable Fit otherFit = other.fit(typed, Gazetteer.builtIn()::isKnown);
                if (otherFit != null && otherFit.slips() == 0 && fit.slips() > 0) {
                    return Outcome.WRONG;
                }
                if (otherFit != null && otherFit.surname() && fit.surname() && otherFit.slips() <= fit.slips()) {
                    return Outcome.partial(sharedNote(other, typed));
                }
            }
        }
        if (!fit.surname() && !isUsualName(typed)) {
            return fit.slips() == 0
                    ? Outcome.partial("the surname is " + person.surname())
                    : isSlipOfUsualName(typed) ? Outcome.TYPO : Outcome.WRONG;
        }
        return fit.slips() == 0 ? Outcome.CORRECT : Outcome.TYPO;
    }

    /** Whether a ruler's number is missing, and the question asks for it or the text means an heir: Prince Charles. */
    private boolean lacksNumber(List<String> typed) {
        boolean heir = !Collections.disjoint(typed, HEIRS) && !fillers.asksOneOf(HEIRS);
        return variants.get(0).isNumbered()
                && (heir || fillers.asks("number"))
                && typed.stream().noneMatch(word -> NameParts.regnal(word) > 0);
    }

    /** Whether the text is a given name after the initial of the other name, as in South India: D. Gukesh. */
    private boolean hasInitialFirst(List<String> typed) {
        List<String> own = variants.get(0).words();
        return own.size() == 2 && typed.equals(List.of(own.get(1).substring(0, 1), own.get(0)));
    }

    /** Whether the text has no surname, or not the last one, and is still a name by which the person is known. */
    private boolean isUsualName(List<String> typed) {
        List<String> words = variants.get(0).words();
        int rest = words.size() - typed.size();
        int last = typed.size() - 1;
        boolean initial =
                rest >= 0 && last > 0 && typed.get(last).equals(words.get(last).substring(0, 1));
        boolean begins = rest >= 0
                && typed.subList(0, initial ? last : last + 1).equals(words.subList(0, initial ? last : last + 1));
        boolean ends = rest > 0 && words.subList(rest, words.size()).equals(typed);
        boolean given = words.get(words.size() - 1).endsWith("dottir")
                || CALLED_BY_GIVEN_NAME.contains(words.get(0))
                || asksOf(CALLED_BY_GIVEN_NAME);
        return (begins && given) || isFirstSurname(words, typed) || (ends && isVietnamese(words));
    }

    /** Whether the question names one of the countries, or its people. */
    private boolean asksOf(Set<String> countries) {
        return fillers.asksOneOf(word -> countries.contains(Gazetteer.builtIn().countryOfPeople(word)));
    }

    /** Whether the text is the name by which the person is known, with a slip: Tedross. */
    private boolean isSlipOfUsualName(List<String> typed) {
        String first = variants.get(0).words().get(0);
        return typed.size() == 1
                && (CALLED_BY_GIVEN_NAME.contains(first) || asksOf(CALLED_BY_GIVEN_NAME))
                && Slips.isSlip(typed.get(0), first);
    }

    /**
     * Whether the words are two given names where these are usual, or the second one is the first of two surnames:
     * Claudia Sheinbaum Pardo.
     */
    private boolean isFirstSurname(List<String> words, List<String> typed) {
        int given = words.size() - Tokens.of(person.surname()).size();
        boolean two = given > 0 && words.size() == given + 2;
        if (two && areAlike(typed, words.subList(0, given + 1))) {
            return words.get(given).endsWith("ez") || person.surname().indexOf('-') > 0;
        }
        if (given != 2) {
            return false;
        }
        String second = words.get(1);
        boolean patronymic = second.endsWith("ez");
        if (areAlike(typed, words.subList(0, 2))) {
            return asksOf(WITH_TWO_SURNAMES) || CALLED_BY_GIVEN_NAME.contains(words.get(0));
        }
        boolean name = index.isEnglishName(second) || index.isEnglish(second);
        return areAlike(typed, words.subList(1, 2)) && (patronymic || (!name && asksOf(WITH_TWO_SURNAMES)));
    }

    private static boolean areAlike(List<String> typed, List<String> words) {
        return typed.size() == words.size()
                && IntStream.range(0, words.size()).allMatch(i -> NameSpellings.areAlike(typed.get(i), words.get(i)));
    }

    private boolean isVietnamese(List<String> words) {
        return words.get(0).equals(Tokens.of(person.surname()).get(0))
                && (asksOf(Set.of("vietnam")) || (words.size() > 2 && VIETNAMESE.contains(words.get(1))));
    }

    /** {@code Wang Wenbin is a Wang too}. */
    private String sharedNote(NameParts other, List<String> typed) {
        boolean initial = typed.size() > 1;
        return initial
                ? "it may be " + other.name().full() + " as well"
                : other.name().full() + " is " + article(person.surname()) + " " + person.surname() + " too";
    }

    private static String article(String name) {
        return "AEIOU".indexOf(name.charAt(0)) >= 0 ? "an" : "a";
    }

    private NameParts.@Nullable Fit bestFit(List<String> typed) {
        NameParts.@Nullable Fit best = null;
        for (NameParts variant : variants) {
            NameParts.@Nullable Fit fit = variant.fit(typed, without(variant));
            if (fit != null && (best == null || fit.isBetter(best))) {
                best = fit;
            }
        }
        return best;
    }

    /** Whether a word is a known name, except a name of the person. A short English name is no slip of another. */
    private Predicate<String> without(NameParts own) {
        return word -> (index.isName(word) || (word.length() < 5 && index.isEnglishName(word)))
                && !own.words().contains(word);
    }
}
