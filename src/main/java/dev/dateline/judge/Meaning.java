package dev.dateline.judge;

import dev.dateline.judge.Pairing.Direction;
import dev.dateline.judge.Pairing.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares two phrases by their content words. Order, inflection, synonyms and words of grammar do not matter. {@code
 * The British looted them} means "They were looted by British troops".
 *
 * <p>The content words of both phrases are paired. Then {@link Roles} finds who did what, and {@link Leftovers} decides
 * on the words without a partner.
 */
final class Meaning {
    /** How much of a right form the typed words say. */
    enum Fit {
        SAME,
        /** The typed words say all but a time or place. */
        CORE,
        /** The typed words say only a part of the right form. */
        LESS,
        OTHER
    }

    /** The most content words. Longer sentences are not compared. */
    private static final int MOST = 12;

    /** The letters that two words of one stem share. */
    private static final int STEM = 4;

    /** The most letters of an ending that makes an adjective of the name of a place. */
    private static final int ENDING = 3;

    private static final Set<String> OF_COUNTRIES = WordList.words(Tables.text("beside countries"));

    private static final Set<String> OF = Set.of("of", "from", "on", "for", "against", "in");

    /** Things of which a place has several. A bank of Japan is not always the Bank of Japan. */
    private static final Set<String> OF_A_PLACE = Set.of("university", "bank");

    private static final Set<String> OBJECTS = Set.of("to", "it", "them", "him", "her");

    private static final Set<String> PRONOUNS = Set.of("it", "them", "him", "her");

    /** Words for a high degree: too hot, extreme heat. */
    static final Set<String> STRONG = WordList.words(Tables.text("strong"));

    private static final Set<String> MORE = Set.of("another", "additional", "extra", "further", "new");

    private static final Set<String> COUNTRY = Set.of("country", "nation");

    private static final Set<String> ALSO = Set.of("too", "also", "now", "even", "again");

    private static final Set<String> AGAIN = Set.of("again", "back");

    private static final Set<String> WANTING = WordFamily.all("want try plan attempt intend aim seek");

    private static final Set<String> EXTENDING = WordFamily.all(Tables.text("extending"));

    private static final Set<String> BESIDE_NUMBERS =
            Set.of("up", "about", "around", "least", "most", "percent", "dollar", "dollars", "week");

    private static final Set<String> MORE_OF_THEM = Set.of("etc", "other", "others");

    private static final List<String> AND_SO_ON = List.of("and", "so", "on");

    private static final Set<String> FEW = Set.of("few", "little", "low");

    private final Fillers fillers;
    private final Words known;
    /** Whether the right form is a name. Its words have no synonyms, and their order matters. */
    private final boolean name;

    private final Phrase form;

    /** Whether the right form is two words for one thing, like dark energy. Its words have only close synonyms. */
    private final boolean term;

    private final boolean parted;

    /** @param parted whether the typed text may be two answers, so that no other words may be added */
    Meaning(Fillers fillers, Words known, boolean name, Phrase form, boolean parted) {
        this.parted = parted;
        this.fillers = fillers;
        this.known = known;
        this.name = name;
        this.form = form;
        this.term = form.words().size() == 2
                && !form.text().startsWith("a ")
                && !form.text().startsWith("an ")
                && form.words().stream().noneMatch(WordFamily::isPast)
                && !isGerund(fillers)
                && !(fillers.asksForAct() && Character.isLowerCase(form.text().charAt(0)));
    }

    /** Whether the first of two words is probably a verb with an object: heating houses. */
    private boolean isGerund(Fillers fillers) {
        List<String> words = form.words();
        return Character.isLowerCase(form.text().charAt(0))
                && words.get(0).endsWith("ing")
                && words.get(1).endsWith("s")
                && !fillers.isTerm(words.get(0), words.get(1));
    }

    Fit compare(List<String> words, List<String> whole) {
        List<String> right = name || fillers.asks("from") ? whole : Phrasings.withoutSource(whole, words);
        List<String> typed =
                name || right.contains("like") ? words : PhraseParts.withoutExamples(asGroup(words, right));
        typed = right.stream().anyMatch(Slips::hasDigit) ? typed : Negations.withoutAge(typed);
        typed = Negations.isIn(right) ? Negations.withoutFree(typed) : typed;
        ContentWords content = new ContentWords(fillers, known, name);
        List<Word> said = content.of(typed);
        List<Word> due = content.of(right);
        if (said.isEmpty() || due.isEmpty() || said.size() > MOST || due.size() > MOST) {
            return Fit.OTHER;
        }
        if (hasDigit(said) || hasDigit(due)) {
            List<Word> rest = new ArrayList<>(due);
            rest.removeIf(word -> Slips.hasDigit(word.text()));
            if (name) {
                return isSolid(said) && rest.equals(said) ? Fit.LESS : Fit.OTHER; // Felipe, for Felipe VI
            }
            boolean counted = rest.size() == 1
                    && isCount(due.get(0).text())
                    && rest.get(0).text().endsWith("s");
            if (rest.size() == due.size()) {
                return withoutNumbers(typed, right, due);
            }
            boolean same = rest.size() == 1 && !ContentWords.isTime(rest.get(0).text()) && hasNumbersOf(due, said);
            if ((rest.size() < 2 && !counted && !same) || !hasNumbersOf(said, due)) {
                return Fit.OTHER;
            }
        }
        return ofWords(typed, said, right, due);
    }

    /** The words with a term of the right form in place of examples of its things: on TikTok, Instagram etc. */
    private List<String> asGroup(List<String> words, List<String> right) {
        boolean more = !Collections.disjoint(words, MORE_OF_THEM) || Collections.indexOfSubList(words, AND_SO_ON) > 0;
        for (int length = more || parted ? 2 : 0; length > 0; length--) {
            for (int from = 0; from + length <= right.size(); from++) {
                List<String> group = right.subList(from, from + length);
                String key = TermKey.of(group.stream().map(WordFamily::of).toList());
                List<String> examples = words.stream()
                        .filter(word -> !right.contains(word) && fillers.isWider(key, WordFamily.of(word)))
                        .toList();
                boolean bare = from == 0
                        || Fillers.isGrammar(right, from - 1)
                        || right.get(from - 1).endsWith("ing");
                if (bare && examples.size() >= (more ? 1 : 3) && !words.containsAll(group)) {
                    List<String> out = new ArrayList<>(words);
                    out.addAll(words.indexOf(examples.get(0)), group);
                    out.removeIf(word -> examples.contains(word) || MORE_OF_THEM.contains(word) || word.equals("and"));
                    return out;
                }
            }
        }
        return words;
    }

    /** Compares a text without its amounts with a form that has no number: about 100 soldiers, abortion up to week 14. */
    private Fit withoutNumbers(List<String> typed, List<String> right, List<Word> due) {
        List<String> rest = new ArrayList<>();
        String before = "of";
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            boolean beside = BESIDE_NUMBERS.contains(word) || ContentWords.isTime(word);
            boolean count = i + 1 < typed.size() && typed.get(i + 1).endsWith("s");
            if (NumberWords.isDigits(word)
                    && !count
                    && !Fillers.isPreposition(before)
                    && !BESIDE_NUMBERS.contains(before)) {
                return Fit.OTHER; // vitamin B 12
            }
            if (!beside && !(NumberWords.isDigits(before) && fillers.units().isUnit(word))) {
                rest.add(word);
            }
            before = word;
        }
        List<Word> said = new ContentWords(fillers, known, name).of(rest);
        boolean counts = said.isEmpty() || fillers.asksForPerson() || fillers.asks("how");
        return !counts && ofWords(rest, said, right, due) == Fit.SAME ? Fit.SAME : Fit.OTHER;
    }

    private Fit ofWords(List<String> typed, List<Word> said, List<String> right, List<Word> due) {
        List<Word> own = new ArrayList<>(said);
        own.removeIf(word -> fillers.asks(word.text()) && !Leftovers.turns(word.text()));
        List<Word> plain = new ArrayList<>(own);
        plain.removeIf(word -> !name && !parted && !due.contains(word) && isBeside(word, due));
        for (List<Word> each : List.of(said, own, plain)) {
            if (!each.isEmpty() && isSameTerm(typed, each, due)) {
                return Fit.SAME;
            }
        }
        boolean act = due.size() > 1 || (!name && isAct(right, due.get(0)));
        return act ? phrase(typed, said, right, due) : Fit.OTHER;
    }

    /** Whether a word says how, when or that also something is, or is the object that a verb always has. */
    private boolean isBeside(Word word, List<Word> due) {
        return Beside.saysHowOrWhen(word.text())
                || ALSO.contains(word.text())
                || fillers.asksForLike(word.family())
                || (due.size() == 1 && Gist.isUse(word, fillers))
                || Leftovers.isObvious(word, due);
    }

    private Fit phrase(List<String> typed, List<Word> said, List<String> right, List<Word> due) {
        Pairing pairs = new Pairing(said, due);
        Changes changes = new Changes(typed, right, fillers);
        pairs.same(this::isSame);
        boolean ordered = pairs.isOrdered(word -> name || known.isName(word.text()));
        int firm = pairs.matched();
        if (!name && !fillers.asksForCertainName()) {
            pairs.same(changes::agree);
            firm = pairInOtherWords(pairs, typed, said, due);
        }
        Roles roles = new Roles(typed, said, right, due, pairs);
        boolean turned = pairs.isReversed() || (!name && (roles.areExchanged(form.text()) || roles.areTurned()));
        if (turned
                || changes.areOpposed(said, due)
                || pairs.matched() == 0
                || (!ordered && !mayBeTurned(typed, right, due))) {
            return Fit.OTHER;
        }
        Leftovers left = new Leftovers(fillers, known, name, said, due, pairs);
        List<Word> missing = left.missing();
        missing.removeIf(word -> typed.stream()
                .anyMatch(each -> Fillers.isLeadIn(each) && WordFamily.of(each).equals(word.family())));
        boolean bare = left.mayBeAdded(form.words(), false);
        boolean complete = missing.isEmpty();
        boolean loose = firm == 0 && (pairs.found() < Math.min(2, due.size()) || !complete || !bare);
        if (loose || (!complete && !isSolid(said))) {
            return Fit.OTHER;
        }
        left.dropGiven(missing);
        if (!name) {
            new Details(fillers, due).drop(missing);
            left.dropRestOfNames(missing, form.text());
        }
        boolean counted = hasDigit(missing);
        boolean core = left.dropAside(missing);
        boolean plain = missing.isEmpty()
                && !counted
                && (complete
                        || !(name
                                || pairs.isReplaced()
                                || pairs.extra().stream().anyMatch(Changes::isChange)))
                && (pairs.found() > 1 || mayStandBesideOne(typed, said, right, due, pairs))
                && !pairs.isRepeated()
                && !(parted && term);
        if (missing.isEmpty()) {
            boolean same = bare || (plain && left.mayBeAdded(form.words(), true));
            return !same ? Fit.OTHER : core ? Fit.CORE : Fit.SAME;
        }
        Optional<Gist> gist =
                name ? Optional.empty() : Optional.of(new Gist(fillers, known, right, due, pairs, missing));
        if (bare && gist.filter(Gist::isEnough).isPresent()) {
            return Fit.CORE;
        }
        boolean why = fillers.asks("why") && !name;
        left.dropMeasure(missing);
        if (why) {
            left.dropVerbOfReason(missing, typed);
        }
        if (missing.isEmpty() && bare) {
            return why ? Fit.SAME : Fit.LESS;
        }
        gist.ifPresent(Gist::dropUntouched);
        return left.isPart(missing, term) ? Fit.LESS : Fit.OTHER;
    }

    /**
     * Pairs the words that mean nearly the same.
     *
     * @return the number of pairs of words that usually mean the same
     */
    private int pairInOtherWords(Pairing pairs, List<String> typed, List<Word> said, List<Word> due) {
        pairs.terms(fillers::areSynonyms);
        pairs.besidePaired(fillers::areSynonyms);
        int firm = pairs.matched();
        pairs.same((one, other) -> Negations.areAlike(one.text(), other.text()));
        pairs.same(this::standsFor);
        pairs.same((one, other) -> namesOne(one.text(), other.text(), due));
        if (!term) {
            pairs.besidePaired(fillers::areRelated);
            pairs.terms(fillers::areRelated);
            pairs.repeated((one, other) -> !Leftovers.turns(one) && fillers.areRelated(one, other));
            pairs.joined((one, other) -> fillers.areRelated(one, other) || fillers.isWider(other, one));
        } else if (pairs.at(due.size() - 1) >= 0) {
            boolean turned = typed.size() > due.size()
                    && said.stream()
                            .allMatch(word -> word.direction() == Direction.NONE || word.direction() == Direction.OF);
            pairs.terms((one, other) ->
                    (turned || !one.regionMatches(0, other, 0, STEM)) && fillers.areRelated(one, other));
        }
        return firm;
    }

    /** Whether one word stands for the other: the country, for Niger in the question, or Kyiv, for Ukraine. */
    private boolean standsFor(Word one, Word other) {
        return (Leftovers.PLACEHOLDERS.contains(other.text()) && fillers.asks(one.text()))
                || (STRONG.contains(one.text()) && STRONG.contains(other.text()))
                || (one.text().equals("both") && other.text().equals("2"))
                || (AGAIN.contains(one.text()) && AGAIN.contains(other.text()))
                || (fillers.asks("why") && WANTING.contains(one.family()) && WANTING.contains(other.family()))
                || (ALSO.contains(one.text()) && EXTENDING.contains(other.family()))
                || (ALSO.contains(other.text()) && EXTENDING.contains(one.family()))
                || (MORE.contains(one.text()) && MORE.contains(other.text()))
                || (one.text().equals("lack") && FEW.contains(other.text()))
                || (other.text().equals("lack") && FEW.contains(one.text()))
                || ((Leftovers.PLACEHOLDERS.contains(one.text()) || PhraseParts.isKind(one.text()))
                        && fillers.asks(other.text())
                        && !known.index().isEnglish(other.text()))
                || Gazetteer.builtIn().isCapitalOf(one.text(), other.family())
                || (other.text().equals("home") && isOwnCountry(one.text()))
                || isCompound(one.text(), other.text())
                || isOfPlace(one.text(), other.text())
                || isOfPlace(other.text(), one.text());
    }

    /** Whether a word means "at home" in a question about a country: Indonesia, the country. */
    private boolean isOwnCountry(String word) {
        return fillers.asksOneOf(Gazetteer.builtIn()::isCountry)
                && (COUNTRY.contains(word)
                        || (fillers.asks(word) && Gazetteer.builtIn().isCountry(word)));
    }

    /** Whether a word is the unknown name of something whose kind is due, in a sentence: rammed Dimorphos. */
    private boolean namesOne(String one, String other, List<Word> due) {
        return (PhraseParts.isKind(other) || Counted.isSortOfPeople(other))
                && known.isOfOneThing(one)
                && !known.isKnownPhrase(one)
                && !fillers.asks(one)
                && (due.size() > 2 || due.stream().anyMatch(word -> WordFamily.isPast(word.text())));
    }

    /** Whether a word is another one with an English word before it: wastewater. */
    private boolean isCompound(String word, String end) {
        return end.length() >= STEM
                && word.endsWith(end)
                && known.index().isEnglish(word.substring(0, word.length() - end.length()));
    }

    /** Whether a word is the adjective of a place, by its ending: Tigrayan, Punjabi. */
    private boolean isOfPlace(String word, String place) {
        int longer = word.length() - place.length();
        return longer > 0
                && longer <= ENDING
                && word.startsWith(place.endsWith("a") ? place.substring(0, place.length() - 1) : place)
                && "inesr".indexOf(word.charAt(word.length() - 1)) >= 0
                && known.isOfOneThing(word)
                && known.isOfOneThing(place);
    }

    /** Whether the only content word of a right form says what somebody does: withdrew it, to withdraw. */
    private static boolean isAct(List<String> right, Word word) {
        return WordFamily.isPast(word.text()) || !Collections.disjoint(right, OBJECTS);
    }

    /**
     * Whether plain words may stand beside the only word that is due: behind its object (rammed it to change its path),
     * or before a noun (through a hidden shredder, for "shredded").
     */
    private boolean mayStandBesideOne(
            List<String> typed, List<Word> said, List<String> right, List<Word> due, Pairing pairs) {
        int last = said.size() - 1;
        if (Collections.disjoint(right.subList(1, right.size()), PRONOUNS)) {
            return pairs.isUsed(last)
                    && !Leftovers.isVerb(said.get(last))
                    && due.stream()
                            .noneMatch(word ->
                                    word.text().startsWith(said.get(last).text()))
                    && !fillers.isTerm(
                            said.get(Math.max(0, last - 1)).text(),
                            said.get(last).text());
        }
        int object = typed.indexOf(said.get(0).text()) + 1;
        return pairs.isUsed(0) && object < typed.size() && right.indexOf(typed.get(object)) > 0;
    }

    private boolean isSame(Word said, Word due) {
        return said.family().equals(due.family()) || (name && WordFamily.areOneNoun(said.text(), due.text()));
    }

    /**
     * Whether the order of the words does not matter: in a name of three or more words, or in Japan Sea for Sea of
     * Japan.
     */
    private boolean mayBeTurned(List<String> typed, List<String> right, List<Word> due) {
        boolean of = Collections.disjoint(typed, OF) != Collections.disjoint(right, OF);
        return name && (due.size() > 2 || (of && Collections.disjoint(right, OF_A_PLACE)));
    }

    /** Whether both are forms of one word, or terms that mean the same. */
    private boolean isSameTerm(List<String> typed, List<Word> said, List<Word> due) {
        if (due.size() == 1
                && (isOfCountry(said, due.get(0)) || (said.size() == 1 && isOneWord(typed, said.get(0), due.get(0))))) {
            return true;
        }
        return !said.stream().allMatch(word -> fillers.asks(word.text()))
                && Pairing.areAlike(said, due, fillers::areSynonyms)
                && !fillers.asksForCertainName();
    }

    private boolean isOneWord(List<String> typed, Word said, Word due) {
        return name
                ? WordFamily.areOneNoun(said.text(), due.text())
                : WordFamily.same(said.text(), due.text(), typed.contains("to"))
                        || (fillers.asks("do") && said.text().endsWith("ing") && isSame(said, due));
    }

    /** Whether the words name a country by its people, land or team: the Spanish team, Gabonese Republic. */
    private static boolean isOfCountry(List<Word> said, Word due) {
        return Gazetteer.builtIn().isCountry(due.family())
                && said.stream().anyMatch(word -> word.family().equals(due.family()))
                && said.stream()
                        .allMatch(word -> word.family().equals(due.family()) || OF_COUNTRIES.contains(word.text()));
    }

    /** Whether each typed number is in the right phrase. */
    private static boolean hasNumbersOf(List<Word> said, List<Word> due) {
        return said.stream()
                .allMatch(word -> !Slips.hasDigit(word.text())
                        || due.stream().anyMatch(each -> each.text().equals(word.text())));
    }

    /** Whether a word is a number from 2 to 9. */
    private static boolean isCount(String word) {
        return word.length() == 1 && Slips.hasDigit(word) && word.charAt(0) > '1';
    }

    private static boolean hasDigit(List<Word> words) {
        return words.stream().anyMatch(word -> Slips.hasDigit(word.text()));
    }

    /** Whether a part of a name is more than a word for a kind of thing. */
    private boolean isSolid(List<Word> words) {
        return !name || words.size() > 1 || !PhraseParts.isGeneral(words.get(0).text());
    }
}
