package dev.dateline.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares two phrases by their content words. Order, inflection, synonyms and words of grammar do not matter. {@code
 * The British looted them} means "They were looted by British troops".
 */
final class Meaning {
    /** How much of a right form the typed words say. */
    enum Fit {
        SAME,
        /** The typed words say only a part of the right form. */
        LESS,
        OTHER
    }

    /** The most words of a term that has a synonym: value added tax. */
    private static final int LONGEST_TERM = 3;

    /** The most content words. Longer sentences are not compared. */
    private static final int MOST = 12;

    /** The direction that a preposition gives to the word after it. */
    private enum Direction {
        NONE,
        FROM,
        TO,
        OVER,
        OF;

        /** Whether the two directions contradict each other: a flight from Lagos and a flight to Lagos. */
        boolean isOpposite(Direction other) {
            return switch (this) {
                case NONE -> false;
                case FROM -> other == TO || other == OVER;
                case TO -> other == FROM;
                case OVER -> other == FROM || other == OF;
                case OF -> other == OVER;
            };
        }
    }

    private static final Map<String, Direction> DIRECTIONS = Map.ofEntries(
            Map.entry("from", Direction.FROM),
            Map.entry("away", Direction.FROM),
            Map.entry("by", Direction.FROM),
            Map.entry("to", Direction.TO),
            Map.entry("into", Direction.TO),
            Map.entry("on", Direction.TO),
            Map.entry("towards", Direction.TO),
            Map.entry("against", Direction.OVER),
            Map.entry("over", Direction.OVER),
            Map.entry("of", Direction.OF));

    private static final Set<String> OF_COUNTRIES = WordList.words("""
        republic kingdom state island islands country nation team side national government people
        """);

    /** Things of which a place has several. A bank of Japan is not always the Bank of Japan. */
    private static final Set<String> OF_A_PLACE = Set.of("university", "bank");

    private static final Set<String> AUXILIARIES =
            Set.of("let", "do", "did", "does", "can", "be", "who", "which", "only", "just");

    private static final Set<String> PASSIVE = Set.of("is", "are", "be", "was", "were", "been", "being");

    /** Stems of verbs that say that something does not happen. */
    private static final Set<String> REFUSING = WordList.words(
            "refus fail den declin reject avoid prevent oppos cancel stop end ban lift abol repeal eas relax remov");

    /** Words of a question that asks for a term. A synonym of the term is then not the answer. */
    private static final Set<String> TERMS = Set.of("called", "term", "word", "named", "name", "stand", "stands");

    private final Fillers fillers;
    private final Words known;
    /** Whether the right form is a name. Its words have no synonyms, and their order matters. */
    private final boolean name;

    Meaning(Fillers fillers, Words known, boolean name) {
        this.fillers = fillers;
        this.known = known;
        this.name = name;
    }

    private record Word(String text, String family, Direction direction) {}

    /** Stands for a word that was typed with "from" instead of "to", or the reverse. */
    private static final Word REVERSED = new Word("", "", Direction.NONE);

    Fit compare(List<String> typed, List<String> right) {
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
        own.removeIf(word -> fillers.asks(word.text) && !turns(word.text));
        if (isSameTerm(typed, said, due) || (!own.isEmpty() && isSameTerm(typed, own, due))) {
            return Fit.SAME;
        }
        if (due.size() == 1) {
            return Fit.OTHER;
        }
        List<Word> extra = new ArrayList<>(said);
        List<Word> missing = new ArrayList<>(due);
        boolean ordered = sameWords(said, extra, missing);
        if (extra.contains(REVERSED) || areExchanged(typed, said, right, due)) {
            return Fit.OTHER;
        }
        if (!name && !asksForWord()) {
            terms(extra, missing);
        }
        int matched = due.size() - missing.size();
        boolean complete = missing.isEmpty();
        missing.removeIf(word -> isGiven(word) || isSmallNumber(word));
        if (matched == 0 || (!ordered && !mayBeTurned(typed, right, due)) || (!complete && !isSolid(said))) {
            return Fit.OTHER;
        }
        if (missing.isEmpty()) {
            return mayBeAdded(extra, complete ? matched : 0) ? Fit.SAME : Fit.OTHER;
        }
        String head = name ? "" : head(right, due);
        boolean less = extra.isEmpty()
                && !fillers.asks("words")
                && missing.stream().noneMatch(word -> turns(word.text) || word.text.equals(head));
        return less ? Fit.LESS : Fit.OTHER;
    }

    /**
     * Whether the words before and after a verb changed places: "the army attacked the rebels" for "the rebels attacked
     * the army". With "by" only one of the two, they must change places.
     */
    private boolean areExchanged(List<String> typed, List<Word> said, List<String> right, List<Word> due) {
        boolean by = typed.contains("by") != right.contains("by");
        boolean passive = by && !Collections.disjoint(typed.contains("by") ? typed : right, PASSIVE);
        boolean sameGrammar = !name && !right.contains("and") && grammar(typed).equals(grammar(right));
        List<String> families = said.stream().map(Word::family).toList();
        for (int i = 1; i + 1 < due.size(); i++) {
            int at = families.indexOf(due.get(i).family);
            boolean past = at >= 0 && (WordFamily.isPast(due.get(i).text) || WordFamily.isPast(said.get(at).text));
            if (at < 0 || (!past && !sameGrammar)) {
                continue;
            }
            List<String> before = families.subList(0, at);
            List<String> behind = families.subList(at, families.size());
            boolean exchanged = holdsOne(behind, due.subList(0, i)) && holdsOne(before, due.subList(i + 1, due.size()));
            boolean kept = before.contains(due.get(0).family) && behind.contains(due.get(due.size() - 1).family);
            if ((exchanged && !by) || (past && passive && kept && !exchanged)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsOne(List<String> families, List<Word> words) {
        return words.stream().anyMatch(word -> families.contains(word.family));
    }

    /** The prepositions of a phrase, in the order of the alphabet. */
    private static List<String> grammar(List<String> words) {
        return words.stream()
                .filter(word -> Fillers.isPreposition(word) || DIRECTIONS.containsKey(word))
                .sorted()
                .toList();
    }

    /** The main word of a phrase: the last content word before a preposition. In "export ban on rice" it is "ban". */
    private static String head(List<String> words, List<Word> weighty) {
        String head = "";
        for (String word : words) {
            if (!head.isEmpty() && (Fillers.isPreposition(word) || DIRECTIONS.containsKey(word))) {
                return head;
            }
            head = weighty.stream().anyMatch(each -> each.text.equals(word)) ? word : head;
        }
        return head;
    }

    /**
     * Removes the words that occur in both lists.
     *
     * @return whether the names among them are in the same order
     */
    private boolean sameWords(List<Word> said, List<Word> extra, List<Word> missing) {
        boolean ordered = true;
        int last = -1;
        for (Word word : List.copyOf(missing)) {
            Optional<Word> found =
                    extra.stream().filter(other -> isSame(other, word)).findFirst();
            if (found.isPresent()) {
                Word other = found.get();
                if (name || isName(word.text)) {
                    int at = said.indexOf(other);
                    ordered &= at > last;
                    last = at;
                }
                extra.remove(other);
                missing.remove(word);
                if (word.direction.isOpposite(other.direction)) {
                    extra.add(REVERSED);
                }
            }
        }
        return ordered;
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
        return said.family.equals(due.family) || (name && WordFamily.areOneNoun(said.text, due.text));
    }

    /**
     * Whether the order of the words does not matter: in a name of three or more words, or in Japan Sea for Sea of
     * Japan.
     */
    private boolean mayBeTurned(List<String> typed, List<String> right, List<Word> due) {
        boolean of = typed.contains("of") != right.contains("of");
        return name && (due.size() > 2 || (of && Collections.disjoint(right, OF_A_PLACE)));
    }

    /** Whether the word may be missing because the question gives it. A word of a choice may not be missing. */
    private boolean isGiven(Word word) {
        return !turns(word.text)
                && !fillers.asks("or")
                && (fillers.asks(word.text) || (!name && fillers.asksPeople(word.text)));
    }

    /** Whether the word is a number of one digit in a phrase: the two in "two dams burst". */
    private boolean isSmallNumber(Word word) {
        return !name && word.text.length() == 1 && Slips.hasDigit(word.text);
    }

    /** Whether both are forms of one word, or terms that mean the same. */
    private boolean isSameTerm(List<String> typed, List<Word> said, List<Word> due) {
        if (due.size() == 1
                && (isOfCountry(said, due.get(0)) || (said.size() == 1 && isOneWord(typed, said.get(0), due.get(0))))) {
            return true;
        }
        return said.size() <= LONGEST_TERM
                && due.size() <= LONGEST_TERM
                && !said.stream().allMatch(word -> fillers.asks(word.text))
                && said.stream().noneMatch(word -> turns(word.text) && !due.contains(word))
                && due.stream().noneMatch(word -> turns(word.text) && !said.contains(word))
                && !run(said, 0, said.size()).equals(run(due, 0, due.size()))
                && fillers.areSynonyms(run(said, 0, said.size()), run(due, 0, due.size()))
                && !asksForWord();
    }

    /** Whether the question asks for a word, and so accepts no synonym. */
    private boolean asksForWord() {
        return fillers.asksOneOf(TERMS);
    }

    private boolean isOneWord(List<String> typed, Word said, Word due) {
        return name
                ? WordFamily.areOneNoun(said.text, due.text)
                : WordFamily.same(said.text, due.text, typed.contains("to"));
    }

    /** Whether the words name a country by its people, land or team: the Spanish team, Gabonese Republic. */
    private static boolean isOfCountry(List<Word> said, Word due) {
        return Gazetteer.builtIn().isCountry(due.family)
                && said.stream().anyMatch(word -> word.family.equals(due.family))
                && said.stream().allMatch(word -> word.family.equals(due.family) || OF_COUNTRIES.contains(word.text));
    }

    /** Whether each typed number is in the right phrase. The right phrase must also have words. */
    private static boolean isSameNumbers(List<Word> said, List<Word> due) {
        List<Word> words = new ArrayList<>(due);
        words.removeIf(word -> Slips.hasDigit(word.text));
        return words.size() > 1
                && said.stream()
                        .allMatch(word -> !Slips.hasDigit(word.text)
                                || due.stream().anyMatch(each -> each.text.equals(word.text)));
    }

    /** Whether a name was typed without its number: Felipe for Felipe VI. */
    private boolean isWithoutNumber(List<Word> said, List<Word> due) {
        List<Word> words = new ArrayList<>(due);
        words.removeIf(word -> Slips.hasDigit(word.text));
        return name && isSolid(said) && words.equals(said);
    }

    private static boolean hasDigit(List<Word> words) {
        return words.stream().anyMatch(word -> Slips.hasDigit(word.text));
    }

    /** Whether a part of a name is more than a word for a kind of thing. */
    private boolean isSolid(List<Word> words) {
        return !name || words.size() > 1 || !PhraseParts.isGeneral(words.get(0).text);
    }

    /** Removes synonymous terms of up to three words from both lists. */
    private void terms(List<Word> extra, List<Word> missing) {
        for (int length = Math.min(LONGEST_TERM, missing.size()); length > 0; length--) {
            for (int at = 0; at + length <= missing.size(); at++) {
                if (isTermIn(extra, run(missing, at, length))) {
                    missing.subList(at, at + length).clear();
                    at--;
                }
            }
        }
    }

    private boolean isTermIn(List<Word> extra, String term) {
        for (int length = Math.min(LONGEST_TERM, extra.size()); length > 0; length--) {
            for (int at = 0; at + length <= extra.size(); at++) {
                String other = run(extra, at, length);
                if (fillers.areSynonyms(other, term)) {
                    extra.subList(at, at + length).clear();
                    return true;
                }
            }
        }
        return false;
    }

    private static String run(List<Word> words, int from, int length) {
        if (length == 1) {
            return words.get(from).family;
        }
        StringBuilder out = new StringBuilder();
        for (Word word : words.subList(from, from + length)) {
            out.append(word.text);
        }
        return WordFamily.of(out.toString());
    }

    /** Whether words that were added to a complete answer are harmless. */
    private boolean mayBeAdded(List<Word> extra, int matched) {
        if (!extra.isEmpty()
                && known.isOtherAnswer(
                        Phrase.joined(extra.stream().map(Word::text).toList()))) {
            return false;
        }
        for (Word word : extra) {
            boolean plain =
                    matched > 1 && extra.size() <= 2 && !name && known.isEnglish(word.text) && !isName(word.text);
            boolean harmless = fillers.mayGo(word.text) || fillers.asksPeople(word.text) || plain;
            if (!harmless
                    || PhraseParts.turns(word.text)
                    || Slips.hasDigit(word.text)
                    || REFUSING.contains(word.family)
                    || Beside.contrasts(word.text)
                    || fillers.asksOpposite(word.text)) {
                return false;
            }
        }
        return true;
    }

    private boolean isName(String word) {
        return Gazetteer.builtIn().isKnown(word) || (known.isName(word) && !known.isEnglish(word));
    }

    /** The content words: all except words of grammar. Words that the other phrase contains are kept. */
    private List<Word> weighty(List<String> words, List<String> other) {
        List<Word> out = new ArrayList<>(words.size());
        Direction direction = Direction.NONE;
        String before = "";
        for (String each : words) {
            String word = each.equals("not") && before.equals("can") ? "cannot" : each;
            before = each;
            Direction own = DIRECTIONS.getOrDefault(word, Direction.NONE);
            boolean directs = own != Direction.NONE;
            direction = directs ? own : direction;
            boolean grammar =
                    (Fillers.isPreposition(word) || Fillers.isLeadIn(word) || AUXILIARIES.contains(word) || directs)
                            && !Fillers.turns(word);
            if (!grammar || (!directs && !Fillers.isPreposition(word) && other.contains(word))) {
                String country = Gazetteer.builtIn().countryOfPeople(word);
                out.add(new Word(word, !country.equals(word) ? country : name ? word : WordFamily.of(word), direction));
                direction = Direction.NONE;
            }
        }
        return out;
    }
}
