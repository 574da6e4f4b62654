package dev.dateline.judge;

import dev.dateline.judge.Pairing.Direction;
import dev.dateline.judge.Pairing.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Compares two phrases by their content words. Order, inflection, synonyms and words of grammar do not matter. {@code
 * The British looted them} means "They were looted by British troops".
 */
final class Meaning {
    /** How much of a right form the typed words say. */
    enum Fit {
        SAME,
        /** The typed words say all but a time or place. */
        CORE,
        /** The typed words say the same, with a typing slip in one of them. */
        SLIP,
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

    /** The length of words that the word list does not have. */
    private static final int SHORT = 3;

    private static final Set<String> OF_COUNTRIES = WordList.words(Tables.text("beside countries"));

    private static final Set<String> OF = Set.of("of", "from", "on", "for", "against", "in");

    /** Things of which a place has several. A bank of Japan is not always the Bank of Japan. */
    private static final Set<String> OF_A_PLACE = Set.of("university", "bank");

    /** Families of words that say little: the way of counting, a low level. */
    private static final Set<String> LIGHT = WordFamily.all(Tables.text("light words"));

    /** Words that stand for a name in the question: the country, for Niger. */
    private static final Set<String> PLACEHOLDERS = Set.of("country", "nation", "city", "town", "island");

    /** Words beside a part of an answer that add nothing: some bonds, gold objects. */
    private static final Set<String> VAGUE = WordList.words(Tables.text("vague words"));

    /** Words that take something back, and families of verbs that say that something does not happen. */
    private static final Set<String> REFUSING = WordFamily.all(Tables.text("refusing"));

    /** Families of verbs that say that something is not done yet. */
    private static final Set<String> PLANNING = WordFamily.all("threaten plan intend attempt try consider propose");

    private static final Set<String> OBJECTS = Set.of("to", "it", "them", "him", "her");

    private static final Set<String> PRONOUNS = Set.of("it", "them");

    /** Words of a reason that needs no other verb: for her health, the capital is overcrowded. */
    private static final Set<String> OF_REASONS = Set.of("for", "is", "are", "was", "were", "has", "have", "had");

    private static final Set<String> ACTORS = WordList.words(Tables.text("actors"));

    /** Words for a high degree: too hot, extreme heat. */
    private static final Set<String> STRONG = WordList.words(Tables.text("strong"));

    private static final Set<String> TIME_AND_PLACE = Set.of("when", "where", "long", "often", "which", "since");

    /** Prepositions that begin a time or place, and those that do so only before a name, a number or a time. */
    private static final Set<String> CIRCUMSTANCES =
            Set.of("after", "at", "during", "since", "until", "within", "under");

    /** Words before a preposition that gives a cause. */
    private static final Set<String> CAUSES = Set.of("because", "bc", "cos", "due", "owing", "thanks");

    private static final Set<String> OF_NAMES = Set.of("in", "from", "for");

    private static final Set<String> MEASURES = Set.of("half", "more", "less", "than");

    private static final Set<String> TIMES = WordFamily.all("year month week day hour minute decade century");

    private final Fillers fillers;
    private final Words known;
    /** Whether the right form is a name. Its words have no synonyms, and their order matters. */
    private final boolean name;

    /** The right form as it was written. */
    private final String text;

    /** Whether the right form is two words for one thing, like dark energy. Its words have only close synonyms. */
    private final boolean term;

    private final boolean parted;

    /** Whether the right form has a pronoun behind its first word: froze them. */
    private final boolean pronoun;

    /** @param parted whether the typed text may be two answers, so that no other words may be added */
    Meaning(Fillers fillers, Words known, boolean name, Phrase form, boolean parted) {
        this.parted = parted;
        List<String> behind = form.words()
                .subList(Math.min(1, form.words().size()), form.words().size());
        this.pronoun = !Collections.disjoint(behind, PRONOUNS);
        this.fillers = fillers;
        this.known = known;
        this.name = name;
        this.text = form.text();
        this.term = form.words().size() == 2
                && !text.startsWith("a ")
                && !text.startsWith("an ")
                && form.words().stream().noneMatch(WordFamily::isPast);
    }

    Fit compare(List<String> words, List<String> right) {
        List<String> typed = name ? words : PhraseParts.withoutExamples(words);
        List<Word> said = weighty(typed, right);
        List<Word> due = weighty(right, typed);
        boolean tooLong = said.size() > MOST || due.size() > MOST;
        if (said.isEmpty() || due.isEmpty() || tooLong) {
            return Fit.OTHER;
        }
        boolean numbers = hasDigit(said) || hasDigit(due);
        if (numbers && (name || !isSameNumbers(said, due))) {
            return isWithoutNumber(said, due) ? Fit.LESS : Fit.OTHER;
        }
        List<Word> own = new ArrayList<>(said);
        own.removeIf(word -> fillers.asks(word.text()) && !turns(word.text()));
        if (isSameTerm(typed, said, due) || (!own.isEmpty() && isSameTerm(typed, own, due))) {
            return Fit.SAME;
        }
        boolean act = due.size() > 1 || (!name && isAct(right, due.get(0)));
        return act ? phrase(typed, said, right, due) : Fit.OTHER;
    }

    private Fit phrase(List<String> typed, List<Word> said, List<String> right, List<Word> due) {
        Pairing pairs = new Pairing(said, due);
        pairs.same(this::isSame);
        boolean ordered = pairs.isOrdered(word -> name || isName(word.text()));
        int firm = pairs.matched();
        boolean given = said.stream().allMatch(word -> fillers.asks(word.text()));
        if (given && firm == 0) {
            return Fit.OTHER;
        }
        if (!name && !fillers.asksForCertainName()) {
            pairs.terms(fillers::areSynonyms);
            pairs.besidePaired(fillers::areSynonyms);
            firm = pairs.matched();
            pairs.same((one, other) -> Negations.areAlike(one.text(), other.text()));
            pairs.same(this::standsFor);
            firm += pairs.slips((one, other) -> isSlip(one.text(), other.text()));
            if (!term) {
                pairs.besidePaired(fillers::areRelated);
                pairs.terms(fillers::areRelated);
                pairs.repeated((one, other) -> !turns(one) && fillers.areRelated(one, other));
            } else if (pairs.at(due.size() - 1) >= 0) {
                boolean turned = typed.size() > due.size()
                        && said.stream()
                                .allMatch(
                                        word -> word.direction() == Direction.NONE || word.direction() == Direction.OF);
                pairs.terms((one, other) -> (turned || !isOneStem(one, other)) && fillers.areRelated(one, other));
            }
        }
        Roles roles = new Roles(typed, said, right, due, pairs);
        if (pairs.isReversed() || (!name && (roles.areExchanged(text) || roles.areTurned()))) {
            return Fit.OTHER;
        }
        List<Word> missing = pairs.missing();
        int matched = pairs.matched();
        boolean bare = mayBeAdded(pairs, 0);
        boolean named = said.stream().anyMatch(word -> isOfOneName(word.text()));
        missing.removeIf(word -> !name && LIGHT.contains(word.family()));
        boolean complete = missing.isEmpty();
        boolean loose = firm == 0 && (matched < Math.min(2, due.size()) || !complete || !bare);
        missing.removeIf(word -> isGiven(word) || isLight(word, matched, named));
        boolean core = missing.removeIf(word -> isAside(word, pairs)) || dropActor(missing, said, due, matched);
        if (matched == 0 || loose || (!ordered && !mayBeTurned(typed, right, due)) || (!complete && !isSolid(said))) {
            return Fit.OTHER;
        }
        if (missing.isEmpty()) {
            boolean same = bare || mayBeAdded(pairs, complete && !parted ? matched : 0);
            return !same ? Fit.OTHER : pairs.hasSlips() ? Fit.SLIP : core ? Fit.CORE : Fit.SAME;
        }
        boolean head = !name && pairs.isBeginning() && !given;
        missing.removeIf(word -> isSmallNumber(word) || (head && isMeasure(word.text())));
        boolean why = fillers.asks("why") && !name;
        if (why && matched > 1 && matched + 1 == due.size() && !Collections.disjoint(typed, OF_REASONS)) {
            missing.removeIf(
                    word -> word.equals(due.get(0)) && !turns(word.text()) && !REFUSING.contains(word.family()));
        }
        if (missing.isEmpty() && bare) {
            return why ? Fit.SAME : Fit.LESS;
        }
        boolean half = term && !name && pairs.at(due.size() - 1) < 0;
        boolean less = pairs.extra().stream().allMatch(word -> !name && VAGUE.contains(word.text()))
                && !half
                && !pairs.hasSlips()
                && !said.stream().allMatch(word -> isTime(word.text()))
                && !fillers.asks("words")
                && missing.stream().noneMatch(word -> turns(word.text()) && (name || !Beside.narrows(word.text())));
        return less ? Fit.LESS : Fit.OTHER;
    }

    /** Whether one word stands for the other: the country, for Niger in the question, or Kyiv, for Ukraine. */
    private boolean standsFor(Word one, Word other) {
        return (PLACEHOLDERS.contains(other.text()) && fillers.asks(one.text()))
                || (STRONG.contains(one.text()) && STRONG.contains(other.text()))
                || (one.text().equals("both") && other.text().equals("2"))
                || ((PLACEHOLDERS.contains(one.text()) || PhraseParts.isKind(one.text()))
                        && fillers.asks(other.text())
                        && !known.index().isEnglish(other.text()))
                || Gazetteer.builtIn().isCapitalOf(one.text(), other.family())
                || isOfPlace(one.text(), other.text())
                || isOfPlace(other.text(), one.text());
    }

    /** Whether a word is the adjective of a place, by its ending: Tigrayan, Punjabi. */
    private boolean isOfPlace(String word, String place) {
        int longer = word.length() - place.length();
        return longer > 0
                && longer <= ENDING
                && word.startsWith(place.endsWith("a") ? place.substring(0, place.length() - 1) : place)
                && "inesr".indexOf(word.charAt(word.length() - 1)) >= 0
                && isOfOneName(word)
                && isOfOneName(place);
    }

    /** Whether the missing words begin with who acted, at the beginning of the right form. They are removed. */
    private boolean dropActor(List<Word> missing, List<Word> said, List<Word> due, int matched) {
        int actors = 0;
        while (actors < Math.min(missing.size(), due.size() - 1)
                && missing.get(actors).equals(due.get(actors))
                && ACTORS.contains(due.get(actors).text())) {
            actors++;
        }
        boolean other = said.stream().anyMatch(word -> ACTORS.contains(word.text()));
        boolean may = !name
                && !other
                && actors > 0
                && matched > 1
                && WordFamily.isPast(due.get(actors).text());
        missing.subList(0, may ? actors : 0).clear();
        return may;
    }

    /** Whether the only content word of a right form says what somebody does: withdrew it, to withdraw. */
    private static boolean isAct(List<String> right, Word word) {
        return WordFamily.isPast(word.text()) || !Collections.disjoint(right, OBJECTS);
    }

    /** Whether a word belongs to a time or place that the question does not ask for: after 58 years. */
    private boolean isAside(Word word, Pairing pairs) {
        return !name && word.aside() > 0 && !pairs.isBegun(word.aside()) && !fillers.asksWith(TIME_AND_PLACE);
    }

    /** Whether words begin alike. In the name of a thing they mean other things: sleepy sickness. */
    private static boolean isOneStem(String one, String other) {
        return one.regionMatches(0, other, 0, STEM);
    }

    private boolean isSlip(String one, String other) {
        return !known.index().isEnglish(one)
                && !known.index().isKnown(one)
                && (Slips.isSlip(one, other) || Slips.isSlip(one, WordFamily.singular(other)));
    }

    /**
     * Whether a word says little: the kind of a thing that is named, or a word of size next to two that were typed.
     */
    private boolean isLight(Word word, int matched, boolean named) {
        boolean kind = named && (PhraseParts.isKind(word.text()) || word.text().equals("national"));
        boolean size = matched > 1
                && (word.text().equals("new") || Beside.isDegree(word.text()) || Beside.isDegree(word.family()));
        return kind || (!name && size);
    }

    private static boolean turns(String word) {
        return word.length() == 1
                || Slips.hasDigit(word)
                || Fillers.turns(word)
                || PhraseParts.turns(word)
                || Slips.isPrefix(word)
                || Beside.contrasts(word);
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

    /** Whether the word may be missing because the question gives it. A word of a choice may not be missing. */
    private boolean isGiven(Word word) {
        return !turns(word.text())
                && !fillers.asks("or")
                && (fillers.asks(word.text()) || (!name && fillers.asksPeople(word.text())));
    }

    /** Whether the word is a number of one digit in a phrase: the two in "two dams burst". */
    private boolean isSmallNumber(Word word) {
        return !name && word.text().length() == 1 && Slips.hasDigit(word.text());
    }

    /** Whether both are forms of one word, or terms that mean the same. */
    private boolean isSameTerm(List<String> typed, List<Word> said, List<Word> due) {
        if (due.size() == 1
                && (isOfCountry(said, due.get(0)) || (said.size() == 1 && isOneWord(typed, said.get(0), due.get(0))))) {
            return true;
        }
        return !said.stream().allMatch(word -> fillers.asks(word.text()))
                && narrowing(said).equals(narrowing(due))
                && Pairing.areAlike(said, due, fillers::areSynonyms)
                && !fillers.asksForCertainName();
    }

    /** The words that change a term into another. "No" does not: the list of terms has "no rain" for drought. */
    private static List<Word> narrowing(List<Word> words) {
        return words.stream()
                .filter(word -> turns(word.text()) && !Negations.denies(word.text()))
                .toList();
    }

    private boolean isOneWord(List<String> typed, Word said, Word due) {
        return name
                ? WordFamily.areOneNoun(said.text(), due.text())
                : WordFamily.same(said.text(), due.text(), typed.contains("to"));
    }

    /** Whether the words name a country by its people, land or team: the Spanish team, Gabonese Republic. */
    private static boolean isOfCountry(List<Word> said, Word due) {
        return Gazetteer.builtIn().isCountry(due.family())
                && said.stream().anyMatch(word -> word.family().equals(due.family()))
                && said.stream()
                        .allMatch(word -> word.family().equals(due.family()) || OF_COUNTRIES.contains(word.text()));
    }

    /** Whether each typed number is in the right phrase. The right phrase must also have words. */
    private static boolean isSameNumbers(List<Word> said, List<Word> due) {
        List<Word> words = new ArrayList<>(due);
        words.removeIf(word -> Slips.hasDigit(word.text()));
        return words.size() > 1
                && said.stream()
                        .allMatch(word -> !Slips.hasDigit(word.text())
                                || due.stream().anyMatch(each -> each.text().equals(word.text())));
    }

    /** Whether a name was typed without its number: Felipe for Felipe VI. */
    private boolean isWithoutNumber(List<Word> said, List<Word> due) {
        List<Word> words = new ArrayList<>(due);
        words.removeIf(word -> Slips.hasDigit(word.text()));
        return name && isSolid(said) && words.equals(said);
    }

    private static boolean hasDigit(List<Word> words) {
        return words.stream().anyMatch(word -> Slips.hasDigit(word.text()));
    }

    /** Whether a part of a name is more than a word for a kind of thing. */
    private boolean isSolid(List<Word> words) {
        return !name || words.size() > 1 || !PhraseParts.isGeneral(words.get(0).text());
    }

    /** The words that the question does not say, not even in other words. */
    private List<Word> inOtherWords(List<Word> words) {
        Pairing asked = new Pairing(fillers.content(), words);
        asked.terms((one, other) -> !turns(other) && fillers.areSynonyms(one, other));
        return asked.missing();
    }

    /** Whether words that were added to a complete answer are harmless. */
    private boolean mayBeAdded(Pairing pairs, int matched) {
        List<Word> extra = pronoun ? inOtherWords(pairs.extra()) : pairs.extra();
        if (!extra.isEmpty()
                && known.isOtherAnswer(
                        Phrase.joined(extra.stream().map(Word::text).toList()))) {
            return false;
        }
        for (Word word : extra) {
            boolean english =
                    known.index().isEnglish(word.text()) || word.text().length() == SHORT;
            boolean plain = matched > 1 && extra.size() <= 5 && !name && english && !isName(word.text());
            boolean harmless = fillers.mayGo(word.text())
                    || fillers.asksPeople(word.text())
                    || plain
                    || isInstance(word, pairs)
                    || (pronoun && isGeneral(word))
                    || (!name && (LIGHT.contains(word.family()) || isAdverb(word.text())));
            if (!harmless
                    || (PhraseParts.turns(word.text()) && (name || !word.text().equals("new")))
                    || (Fillers.turns(word.text()) && !word.text().equals("than"))
                    || Slips.hasDigit(word.text())
                    || REFUSING.contains(word.family())
                    || REFUSING.contains(word.text())
                    || (PLANNING.contains(word.family()) && !fillers.asks(word.text()) && !fillers.asks("why"))
                    || (Beside.contrasts(word.text()) && pairs.isBeforePaired(word))
                    || fillers.asksOpposite(word.text())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is the unknown name of a thing whose kind stands before it: the asteroid Ryugu. */
    private boolean isInstance(Word word, Pairing pairs) {
        return !name
                && pairs.pairedBefore(word)
                        .filter(kind -> kind.aside() == word.aside() && PhraseParts.isKind(kind.text()))
                        .filter(kind -> WordFamily.singular(kind.text()).equals(kind.text()))
                        .isPresent()
                && isOfOneName(word.text());
    }

    /** Whether a word may say what a pronoun of the right form stands for: people, animals. */
    private static boolean isGeneral(Word word) {
        return PhraseParts.isKind(WordFamily.singular(word.text()))
                || PLACEHOLDERS.contains(word.text())
                || word.text().equals("people");
    }

    private boolean isAdverb(String word) {
        return word.endsWith("ly") && known.index().isEnglish(word);
    }

    /** Whether a word is neither English nor the name of a country or city, so that it names one thing: Webb. */
    private boolean isOfOneName(String word) {
        return word.length() > 3
                && !known.index().isEnglish(word)
                && !Gazetteer.builtIn().isKnown(word);
    }

    private boolean isName(String word) {
        return Gazetteer.builtIn().isKnown(word)
                || (word.length() > 3
                        && known.index().isName(word)
                        && !known.index().isEnglish(word));
    }

    /** Whether a preposition begins a time or place: after 58 years, from Storm Daniel. */
    private boolean isCircumstance(List<String> words, int at) {
        List<String> next = words.subList(at + 1, Math.min(words.size(), at + 3));
        return !next.isEmpty()
                && (CIRCUMSTANCES.contains(words.get(at))
                        || (OF_NAMES.contains(words.get(at))
                                && next.stream().anyMatch(word -> isName(word) || isOfOneName(word) || isTime(word))));
    }

    /** Whether a word belongs to a measure behind the rest of a phrase: by more than half, up to 24 weeks. */
    private static boolean isMeasure(String word) {
        return MEASURES.contains(word) || Slips.hasDigit(word);
    }

    /** Whether a preposition gives a cause or a means, and no direction: because of a drought, by closing the port. */
    private static boolean isOfCause(List<String> words, int at) {
        boolean means = words.get(at).equals("by")
                && at + 1 < words.size()
                && words.get(at + 1).endsWith("ing");
        return means || (at > 0 && CAUSES.contains(words.get(at - 1)));
    }

    private static boolean isTime(String word) {
        return Slips.hasDigit(word) || TIMES.contains(WordFamily.of(word));
    }

    /** The content words: all except words of grammar. Words that the other phrase contains are kept. */
    private List<Word> weighty(List<String> words, List<String> other) {
        List<Word> out = new ArrayList<>(words.size());
        Direction direction = Direction.NONE;
        int aside = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            aside += out.size() > 1 && isCircumstance(words, i) ? 1 : 0;
            boolean outOf = word.equals("out")
                    && i + 1 < words.size()
                    && words.get(i + 1).equals("of");
            Direction own = outOf ? Direction.FROM : isOfCause(words, i) ? Direction.NONE : Direction.of(word);
            boolean directs = own != Direction.NONE;
            direction = directs ? own : direction;
            boolean cause = word.equals("after") && fillers.asks("why");
            boolean grammar = cause || Fillers.isGrammar(words, i);
            i += outOf ? 1 : 0;
            if (!grammar || (name && !directs && !Fillers.isPreposition(word) && other.contains(word))) {
                String country = Gazetteer.builtIn().countryOfPeople(word);
                boolean whole = name || Gazetteer.builtIn().isCountry(country);
                out.add(new Word(word, whole ? country : WordFamily.of(word), direction, aside));
                direction = Direction.NONE;
            }
        }
        return out;
    }
}
