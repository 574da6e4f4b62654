package dev.dateline.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds answers that are true but say less than was asked: the kind of a thing ({@code big cat} for a cheetah), the
 * wider place, or only what the answer has to do with ({@code something about jobs}). What only repeats the question is
 * no answer.
 */
final class Vaguer {
    /** The most words of such an answer and of a right form. */
    private static final int MOST = 9;

    /** Right forms with more content words are sentences, which have no noun that says what they are. */
    private static final int LONGEST_NOUN = 3;

    /** The letters of the shortest words of the word list. */
    private static final int LISTED = 4;

    /** Words that say only what an answer has to do with: something about, because of, some trouble. */
    private static final Set<String> HINTS = WordList.words(Tables.text("hints"));

    /** Words that only a question for a reason asks for. */
    private static final Set<String> REASONS = Set.of("reason", "reasons", "because", "due", "crisis");

    /** Words before the kind of a thing. */
    private static final Set<String> OF_A_KIND = Set.of("some", "one", "kind", "sort", "type", "any");

    private static final Set<String> EMPTY = WordList.words(
            Tables.text("vague words") + " " + Tables.text("evaluating") + " more many much lot own another very");

    /** Verbs that say little in a reason or aim. */
    private static final Set<String> VERBS = WordFamily.all(Tables.text("vague verbs"));

    /** Families of nouns for nearly any act or thing, of which the words beside them say what they are about: a law. */
    private static final Set<String> SHELLS = WordFamily.all(Tables.text("shell nouns"));

    /** Words of a question for a cause. */
    private static final Set<String> CAUSES = WordList.words(Tables.text("words for causes"));

    /** Families of nouns of which the word behind them says what they are about: right to vote. */
    private static final Set<String> ABSTRACT = WordFamily.all(Tables.text("abstract nouns"));

    /** Nouns for several things. */
    private static final Set<String> GROUPS = Set.of("media", "islands", "archipelago");

    private static final List<String> SET_OFF = List.of("set", "off");
    private static final List<String> FOR_WHAT = List.of("for", "what");

    private static final String COUNTRY = WordFamily.of("country");
    private static final String PEOPLE = WordFamily.of("people");

    private final Fillers fillers;
    private final Words known;
    private final WiderPlaces places;
    private final KindOnly kinds;

    Vaguer(Fillers fillers, Words known) {
        this.fillers = fillers;
        this.known = known;
        this.places = new WiderPlaces(fillers);
        this.kinds = new KindOnly(fillers, known, places);
    }

    /** Where some typed words come from. */
    private enum Sense {
        UNKNOWN,
        /** They add nothing: some, old, thing. */
        EMPTY,
        /** The question says them. */
        GIVEN,
        /** The right form says them. */
        SAID,
        /** They are more general than words of the right form. */
        WIDER
    }

    /**
     * What typed words may be compared with.
     *
     * @param anyWord any word of the form, and not only its head
     * @param loose also what they only have to do with, as in a reason
     * @param aim they may be part of a reason or aim
     */
    private record Scope(boolean anyWord, boolean loose, boolean aim) {}

    /**
     * Whether a text that is not right says less than a right form, and nothing else.
     *
     * @param name whether the right form is a name
     */
    boolean isVaguer(Phrase typed, Phrase form, boolean name) {
        List<String> words = Negations.plain(typed.named());
        boolean may = !typed.isParted()
                && words.size() <= MOST
                && !known.isOtherAnswer(typed.key())
                && words.stream()
                        .noneMatch(word -> (Fillers.turns(word) && !form.named().contains(word))
                                || (Beside.contrasts(word) && !Beside.narrows(word) && !word.equals("another")));
        if (!may) {
            return false;
        }
        if (kinds.is(typed, form, name)) {
            return true;
        }
        boolean number = !name && words.size() > 1;
        if (words.stream()
                .anyMatch(
                        word -> Slips.hasDigit(word) && !(number && form.named().contains(word)))) {
            return false;
        }
        Due due = new Due(form, name);
        return due.isOneOfTwo(content(words))
                || due.isMember(content(words))
                || ((name && places.isAsked())
                        ? places.isWider(words, form) || places.isWider(typed.words(), form)
                        : isWider(typed, words, due));
    }

    private boolean isWider(Phrase typed, List<String> words, Due due) {
        List<String> said = content(words);
        if (due.isKindOfPart(said) || due.isWithoutNumber(said)) {
            return true;
        }
        boolean hint = words.stream().anyMatch(HINTS::contains);
        boolean why = !due.name && asksForCause();
        boolean kind = said.size() > 1 && fillers.asks(said.get(said.size() - 1)); // communication devices
        boolean shell = !due.name
                && said.size() > 1
                && due.words.size() > 1
                && (why || !fillers.asksForKind())
                && !typed.text().startsWith("to help ")
                && said.stream().anyMatch(Vaguer::isShell);
        Scope scope = new Scope(
                hint || why || kind || shell || due.hasHead(said, said.size()),
                hint || why || kind || shell || (due.hasHead(said, 1) && !words.contains("to")), // a picture from space
                why || hint || typed.text().startsWith("to "));
        if (!why && words.stream().anyMatch(REASONS::contains)) {
            return false;
        }
        Sense best = due.senseOfAll(said, scope);
        if (best == Sense.UNKNOWN) {
            best = due.senseOfAll(
                    said.stream().filter(word -> !fillers.asks(word)).toList(), scope);
        }
        if (best.compareTo(Sense.GIVEN) <= 0 || (!hint && !why && !shell && due.lacksRefusal())) {
            return false;
        }
        boolean some = words.stream().anyMatch(OF_A_KIND::contains)
                || (isIndefinite(typed.text()) && (due.name || said.size() == 1))
                || due.isBareNoun(said);
        return best == Sense.WIDER
                || hint
                || (shell && best == Sense.SAID && !words.contains("against"))
                || (some && !why && due.isKindSaid(said));
    }

    /** Whether the question asks why something happened, or what caused it. */
    private boolean asksForCause() {
        return fillers.asks("why")
                || fillers.asksOneOf(CAUSES)
                || fillers.givesTogether(SET_OFF)
                || fillers.givesTogether(FOR_WHAT)
                || (fillers.asks("protest") && fillers.asks("against"))
                || fillers.endsWith("for");
    }

    private static boolean isShell(String word) {
        return SHELLS.contains(WordFamily.of(word));
    }

    private static boolean isIndefinite(String text) {
        return text.startsWith("a ") || text.startsWith("an ");
    }

    /** The words that are more than grammar and say more than that an answer has to do with something. */
    private static List<String> content(List<String> words) {
        List<String> out = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            if (!Fillers.isGrammar(words, i) && !HINTS.contains(words.get(i))) {
                out.add(words.get(i));
            }
        }
        return out;
    }

    private static boolean refuses(String word) {
        boolean joins = word.equals("and") || word.equals("or");
        return Negations.denies(word)
                || (Fillers.turns(word) && !joins)
                || Leftovers.REFUSING.contains(WordFamily.of(word));
    }

    private static String key(List<String> words) {
        return TermKey.of(words.stream().map(WordFamily::of).toList());
    }

    /** The content words of a right form, and which of them were typed. */
    private final class Due {
        private final boolean name;
        private final List<String> words;
        /** The key of the form as it was written. */
        private final String written;

        private final int head;
        private final boolean infinitive;
        private final boolean[] used;

        Due(Phrase form, boolean name) {
            List<String> all = Negations.plain(form.named());
            this.name = name;
            this.words = content(all);
            this.written = EnglishWords.key(form.text());
            this.head = head(form.text(), all);
            this.infinitive = form.text().startsWith("to ");
            this.used = new boolean[words.size()];
        }

        /**
         * The index of the word that says what a noun is: the last one before a preposition, but not the unit of a
         * number (two tonnes of cocaine) and not a name behind it (the yacht Bayesian).
         */
        private int head(String text, List<String> all) {
            int start = all.size() > 2 && Slips.hasDigit(all.get(0)) ? all.indexOf("of") + 1 : 0;
            int end = start + 1;
            while (end < all.size() && !begins(all, end)) {
                end++;
            }
            int nouns = content(all.subList(0, Math.min(end, all.size()))).size();
            boolean named = nouns > 1
                    && end >= all.size()
                    && Character.isLowerCase(text.charAt(0))
                    && Character.isUpperCase(text.charAt(text.lastIndexOf(' ') + 1));
            return nouns == 0 || nouns > LONGEST_NOUN ? words.size() - 1 : named ? nouns - 2 : nouns - 1;
        }

        /** Whether words that describe the noun before them begin here: up to 24 weeks, taped to a wall. */
        private static boolean begins(List<String> words, int at) {
            return Fillers.isPreposition(words.get(at))
                    || words.get(at).equals("up")
                    || (at + 1 < words.size()
                            && WordFamily.isPast(words.get(at))
                            && Fillers.isPreposition(words.get(at + 1)));
        }

        /** Whether the first typed words have the head of a phrase, and there are other words. */
        boolean hasHead(List<String> said, int first) {
            return !name
                    && said.size() > 1
                    && head >= 0
                    && said.subList(0, first).stream()
                            .anyMatch(word -> fillers.areSynonyms(WordFamily.of(word), WordFamily.of(words.get(head))));
        }

        /** Whether the text has the word that says what the thing is, or also another word of a name. */
        boolean isKindSaid(List<String> said) {
            boolean kind = head >= 0 && used[head];
            return kind && (!name || said.size() > 2 || (said.contains(words.get(head)) && mayBeKind(words.get(head))));
        }

        /** Whether the text is the noun of a phrase of three or more words, in the plural: labels. */
        boolean isBareNoun(List<String> said) {
            return !name
                    && said.size() == 1
                    && words.size() >= LONGEST_NOUN
                    && !WordFamily.singular(said.get(0)).equals(said.get(0));
        }

        /** Whether a word of a name says what kind of thing it is, and is no part of a title such as Tomb of Sand. */
        private boolean mayBeKind(String word) {
            String one = WordFamily.singular(word);
            String family = WordFamily.of(word);
            return PhraseParts.isKind(one)
                    || fillers.content().stream().anyMatch(asked -> fillers.isWider(asked.family(), family));
        }

        /** Whether the text is one term that is more general than a part of a phrase: women's rights, for abortion. */
        boolean isKindOfPart(List<String> said) {
            boolean abstractHead = head >= 0 && ABSTRACT.contains(WordFamily.of(words.get(head)));
            if (name || !abstractHead || said.isEmpty() || said.size() > Pairing.LONGEST_TERM || words.size() > MOST) {
                return false;
            }
            String key = key(said);
            if (repeatsQuestion(key)) {
                return false;
            }
            for (int from = 0; from < words.size(); from++) {
                for (int to = Math.min(words.size(), from + Pairing.LONGEST_TERM); to > from; to--) {
                    if (fillers.isWider(key, key(words.subList(from, to))) && mayBeGeneral(said, to, true)) {
                        mark(from, to);
                        return !lacksRefusal();
                    }
                }
            }
            return false;
        }

        private void mark(int from, int to) {
            for (int i = from; i < to; i++) {
                used[i] = true;
            }
        }

        /** Whether the text is one of several things that a plural stands for: TikTok, for social media. */
        boolean isMember(List<String> said) {
            boolean may = !name || (!words.isEmpty() && GROUPS.contains(words.get(words.size() - 1)));
            if (!may || said.isEmpty() || said.size() > Pairing.LONGEST_TERM || words.size() > MOST) {
                return false;
            }
            String key = key(said);
            for (int from = 0; from < words.size(); from++) {
                for (int to = Math.min(words.size(), from + Pairing.LONGEST_TERM); to > from; to--) {
                    String last = words.get(to - 1);
                    String one = WordFamily.singular(last);
                    boolean many = GROUPS.contains(last)
                            || (!one.equals(last) && known.index().isEnglishWord(one));
                    boolean phrase = to - from > 1 || words.size() == 1;
                    boolean sibling = said.stream()
                            .anyMatch(word -> WordFamily.singular(word).equals(one));
                    if (many && phrase && !sibling && fillers.isWider(key(words.subList(from, to)), key)) {
                        mark(from, to);
                        return !lacksRefusal();
                    }
                }
            }
            return false;
        }

        /** Whether only a number or letter at the end of the form is missing: hepatitis, for hepatitis C. */
        boolean isWithoutNumber(List<String> said) {
            int last = words.size() - 1;
            return last > 0
                    && (words.get(last).length() == 1 || NumberWords.isDigits(words.get(last)))
                    && said.size() == last
                    && !said.stream().allMatch(word -> fillers.asks(word) || PhraseParts.isGeneral(word))
                    && key(said).equals(key(words.subList(0, last)));
        }

        /** Whether only one of two things with "and" is missing, and both are no names: 200 dollar notes. */
        boolean isOneOfTwo(List<String> said) {
            int and = words.indexOf("and");
            boolean may = !name && and > 0 && said.size() > 1 && said.size() == words.size() - 2;
            return may && (isWithout(said, and - 1) || isWithout(said, and));
        }

        /** Whether the text has all words of the form but two. */
        private boolean isWithout(List<String> said, int from) {
            List<String> rest = new ArrayList<>(words);
            rest.subList(from, from + 2).clear();
            for (int i = 0; i < rest.size(); i++) {
                if (!fillers.areSynonyms(WordFamily.of(rest.get(i)), WordFamily.of(said.get(i)))) {
                    return false;
                }
            }
            return true;
        }

        /** Whether the form stops or denies something, and the typed words do not say so. */
        boolean lacksRefusal() {
            for (int i = 0; i < used.length; i++) {
                boolean behind = i > 0 && used[0] && words.get(i).equals("without"); // kissed her without consent
                if (!used[i] && !behind && refuses(words.get(i)) && !fillers.asks(words.get(i))) {
                    return true;
                }
            }
            return false;
        }

        /** The best that terms of all the typed words say; unknown if one term is. */
        Sense senseOfAll(List<String> said, Scope scope) {
            Sense best = Sense.EMPTY;
            for (int from = 0; from < said.size() && words.size() <= MOST; ) {
                int to = Math.min(said.size(), from + Pairing.LONGEST_TERM);
                Sense sense = sense(said.subList(from, to), scope);
                while (sense == Sense.UNKNOWN && to > from + 1) {
                    to--;
                    sense = sense(said.subList(from, to), scope);
                }
                boolean term = Beside.isDegree(said.get(from))
                        && to == from + 1
                        && to < said.size()
                        && fillers.isTerm(said.get(from), said.get(to));
                if (sense == Sense.UNKNOWN || term) { // a long jump is no longer jump
                    return Sense.UNKNOWN;
                }
                best = sense.compareTo(best) > 0 ? sense : best;
                from = to;
            }
            return best;
        }

        /** Where some typed words come from. */
        Sense sense(List<String> said, Scope scope) {
            String key = key(said);
            boolean given = said.stream().allMatch(fillers::asks) || repeatsQuestion(key);
            Sense form = given ? Sense.UNKNOWN : senseInForm(said, key, scope);
            if (form != Sense.UNKNOWN) {
                return form;
            }
            String word = said.get(0);
            boolean empty = said.size() == 1
                    && (EMPTY.contains(word)
                            || isShell(word)
                            || (scope.aim && VERBS.contains(WordFamily.of(word)))
                            || Beside.isDegree(word)
                            || Leftovers.LIGHT.contains(WordFamily.of(word)));
            boolean about = !given && (scope.aim || scope.loose) && isAboutQuestion(key);
            return about && scope.loose && !scope.aim
                    ? Sense.WIDER
                    : given || about ? Sense.GIVEN : empty ? Sense.EMPTY : Sense.UNKNOWN;
        }

        /** What some typed words say of the form. Of parts of one length, its own words count before the more general. */
        private Sense senseInForm(List<String> said, String key, Scope scope) {
            Sense best = Sense.UNKNOWN;
            int at = 0;
            int length = Math.min(Pairing.LONGEST_TERM, words.size()) + 1;
            while (length > 1 && best == Sense.UNKNOWN) {
                length--;
                for (int from = 0; from + length <= words.size(); from++) {
                    Sense sense = sense(said, key, from, from + length, scope);
                    boolean exact = sense == Sense.SAID && key.equals(key(words.subList(from, from + length)));
                    at = exact || best == Sense.UNKNOWN ? from : at;
                    best = exact || best == Sense.UNKNOWN ? sense : best;
                }
            }
            for (int i = at; i < at + length && best != Sense.UNKNOWN; i++) {
                used[i] |= best == Sense.SAID || length == 1 || !refuses(words.get(i));
            }
            return best;
        }

        private Sense sense(List<String> said, String key, int from, int to, Scope scope) {
            List<String> part = words.subList(from, to);
            String right = name && part.size() == words.size() ? written : key(part);
            boolean prefixed = from > 0 && Slips.isPrefix(words.get(from - 1)); // an attack is no counter-attack
            boolean turned = !said.equals(part) && Slips.turned(String.join("", said), String.join("", part));
            if (prefixed || turned) {
                return Sense.UNKNOWN;
            }
            boolean whole = words.size() > LONGEST_NOUN
                    || (from <= head && head < to)
                    || (!name && (WordFamily.isPast(words.get(from)) || (infinitive && from == 0)));
            boolean general = (scope.anyWord || whole)
                    && mayBeGeneral(said, to, scope.anyWord)
                    && (fillers.isWider(key, right)
                            || (scope.loose && fillers.isAbout(key, right))
                            || isCountryOrPeople(key, words.get(from)));
            boolean same = part.stream().allMatch(word -> said.contains(word) || !refuses(word))
                    && fillers.areSynonyms(key, right);
            return general && !key.equals(right) ? Sense.WIDER : same ? Sense.SAID : Sense.UNKNOWN;
        }

        /** Whether a word is "country" for the name of one, or "people" for persons of some sort, in a phrase. */
        private boolean isCountryOrPeople(String key, String word) {
            return !name
                    && words.size() > 2
                    && ((key.equals(COUNTRY) && Gazetteer.builtIn().isCountry(word))
                            || (key.equals(PEOPLE) && Counted.isSortOfPeople(word)));
        }

        /** Whether typed words may be general words for those up to an index. */
        private boolean mayBeGeneral(List<String> said, int to, boolean anyWord) {
            boolean whole = to == words.size() && words.stream().anyMatch(this::isUnusual);
            boolean kind =
                    !name || whole || (words.size() == 1 && kinds.isNoKindAsked()) || mayBeKind(words.get(to - 1));
            boolean begins = !anyWord
                    && to < used.length
                    && fillers.isTerm(words.get(to - 1), words.get(to)); // the bird in bird flu
            return kind
                    && !begins
                    && (fillers.asks("why") || !fillers.asksForCertainName())
                    && said.stream()
                            .allMatch(word -> word.length() < LISTED
                                    || known.index().isEnglish(word)
                                    || known.index().isEnglish(WordFamily.singular(word)));
        }

        private boolean isUnusual(String word) {
            return !known.index().isEnglish(word);
        }

        /** Whether a term says no more than a word of the question. */
        private boolean repeatsQuestion(String key) {
            boolean any = kinds.isNoKindAsked() && !fillers.asks("why");
            return fillers.content().stream()
                    .anyMatch(word -> fillers.areSynonyms(key, word.family())
                            || ((any || kinds.asks(word.text())) && fillers.isWider(key, word.family())));
        }

        private boolean isAboutQuestion(String key) {
            return fillers.content().stream().anyMatch(word -> fillers.isAbout(key, word.family()));
        }
    }
}
