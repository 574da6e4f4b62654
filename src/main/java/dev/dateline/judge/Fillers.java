package dev.dateline.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Words that may stand around an answer without changing it: lead-ins, prepositions, and words of the question. */
final class Fillers {
    private static final Set<String> LEAD_INS = WordList.words(Tables.text("lead-ins"));

    /** Prepositions that do not matter before a name. {@code before}, {@code without} and similar words do matter. */
    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "at", "on", "to", "from", "by", "of", "for", "with", "across", "over", "against", "through", "via",
            "into", "during", "since", "about", "under", "inside", "within", "de", "del", "du", "des", "los", "las");

    private static final Set<String> GRAMMAR = WordList.words(Tables.text("words of grammar"));

    /**
     * Words that are never fillers, even if they are in the question: they join two answers or reverse an answer's
     * meaning.
     */
    private static final Set<String> NEVER =
            Set.of("or", "and", "but", "than", "except", "before", "after", "until", "outside", "un", "non", "anti");

    /** Kinds of products. The name of the maker may stand before the name of the product. */
    private static final Set<String> PRODUCTS = WordList.words(Tables.text("products"));

    private static final Set<String> PLACES = WordList.words(Tables.text("places"));

    /** Words behind "which" or "what" in a question that asks for a name, and not for the thing that has it. */
    private static final Set<String> NAME_FOLLOWS =
            Set.of("name", "new", "did", "does", "has", "have", "was", "were", "is", "are");

    /** Nouns for persons, besides those that say what they do. */
    private static final Set<String> PERSONS = Set.of("people", "person", "couple", "duo", "brothers", "sisters");

    /** The most words from "which" to the noun for persons: which two opposition leaders. */
    private static final int MOST_BEFORE_PERSONS = 4;

    /** Words of a question that asks for one certain name, if it gives another name. */
    private static final Set<String> NAMING = Set.of("name", "term", "word", "abbreviation", "initials");

    /** Words that do the same in a question that does not ask which thing it is: What is Bombay called today? */
    private static final Set<String> CALLING = Set.of("called", "named", "translate", "translates");

    private static final Set<String> ASKING = Set.of("what", "which", "why", "how", "where", "when", "who", "whom");

    /** Words before the end of a time. */
    private static final Set<String> UNTIL = Set.of("until", "till", "before", "between");

    private static final Set<String> IDENTIFYING = Set.of("which", "who", "whom");

    /** Words that say that a name is a new one. */
    private static final Set<String> RENAMING = Set.of("change", "changed", "changes", "now", "since");

    /** Words that do the same, but not in "the name of the treaty adopted in 2015". */
    private static final Set<String> TAKING = Set.of("take", "took", "takes", "adopt", "adopted", "adopts");

    /** Words with fewer letters are not compared by their family. */
    private static final int SHORTEST = 3;

    /** The words of the question as written. */
    private final List<String> written;
    /** The words of the question in one spelling. */
    private final List<String> given;
    /** The words of the question, the tokens of its names, and the initials of its words. */
    private final Set<String> asked;

    private final QuestionNames names;
    /** The kind of thing that the question asks for: "lake" in "Which lake". */
    private final String sort;
    /** The same, also behind "what": "sentence" in "What sentence". */
    private final String thing;
    /** The two countries in the question, in its order; empty if it does not name exactly two. */
    private final List<String> sides;

    private final Units units;
    private final EnglishWords english;
    /** The families of the words in {@code asked}. */
    private final Set<String> families = new HashSet<>();

    private final boolean forPerson;
    private final boolean forCertainName;
    private final boolean forNewName;

    /** The fillers for answers to a question. */
    Fillers(String ask, Units units, EnglishWords english) {
        Phrase phrase = Phrase.of(ask);
        this.written = Tokens.of(ask);
        this.given = phrase.words();
        this.asked = new HashSet<>(given);
        asked.addAll(phrase.named());
        addInitials(given, asked);
        this.names = QuestionNames.of(ask);
        this.sort = sort(given, "which");
        this.thing = sort.isEmpty() ? sort(given, "what") : sort;
        this.sides = sides(phrase.named());
        this.units = units;
        this.english = english;
        asked.stream().filter(word -> word.length() >= SHORTEST).forEach(word -> families.add(WordFamily.of(word)));
        this.forPerson = isForPerson();
        boolean initials = asks("stand") && names.abbreviated();
        this.forCertainName = asksOneOf(NAMING) || (!asksWith(IDENTIFYING) && (initials || asksOneOf(CALLING)));
        this.forNewName = isForNewName();
    }

    /** The fillers for a text without a question. */
    static Fillers ofNoQuestion() {
        return NoQuestion.FILLERS;
    }

    /** Created at first use, because it needs the other tables. */
    private static final class NoQuestion {
        static final Fillers FILLERS = new Fillers("", Units.BUILT_IN, EnglishWords.NONE);
    }

    /** Adds the initials of any three to five consecutive words of the question: BMI. */
    private static void addInitials(List<String> ask, Set<String> words) {
        for (int from = 0; from < ask.size(); from++) {
            StringBuilder initials = new StringBuilder();
            for (int i = from;
                    i < Math.min(ask.size(), from + 5)
                            && Character.isLetter(ask.get(i).charAt(0));
                    i++) {
                initials.append(ask.get(i).charAt(0));
                if (initials.length() > 2) {
                    words.add(initials.toString());
                }
            }
        }
    }

    private static List<String> sides(List<String> ask) {
        List<String> sides = new ArrayList<>();
        for (String word : ask) {
            if (Gazetteer.builtIn().isCountry(word) && !sides.contains(word)) {
                sides.add(word);
            }
        }
        return sides.size() == 2 ? sides : List.of();
    }

    /** Whether two words or terms, given as their {@link WordFamily#of keys}, usually mean the same. */
    boolean areSynonyms(String one, String other) {
        return one.equals(other) || english.areSynonyms(one, other);
    }

    /** Whether two words or terms, given as their {@link WordFamily#of keys}, mean the same in most phrases. */
    boolean areRelated(String one, String other) {
        return one.equals(other) || english.areRelated(one, other) || english.areSynonyms(one, other);
    }

    /** Whether a word or term is a more general one for a thing of another. Both are {@link EnglishWords#key keys}. */
    boolean isWider(String wider, String word) {
        return english.isWider(wider, word);
    }

    /** Whether a word or term is the subject of a thing of another. Both are {@link EnglishWords#key keys}. */
    boolean isAbout(String subject, String word) {
        return english.isAbout(subject, word);
    }

    /** Whether two words are the name of one thing: lung cancer is not just any cancer. */
    boolean isTerm(String first, String second) {
        return english.isTerm(first, second);
    }

    /** The words of the question as written. */
    List<String> written() {
        return written;
    }

    /** The units of the library. */
    Units units() {
        return units;
    }

    List<String> sides() {
        return sides;
    }

    private static String sort(List<String> ask, String word) {
        int which = ask.indexOf(word);
        which +=
                which >= 0 && which + 1 < ask.size() && Slips.hasDigit(ask.get(which + 1)) ? 1 : 0; // which 2016 treaty
        String next = which >= 0 && which + 1 < ask.size() ? ask.get(which + 1) : "";
        if (next.equals("of")) {
            return ask.subList(which + 2, Math.min(ask.size(), which + 2 + MOST_BEFORE_PERSONS)).stream()
                    .map(WordFamily::singular)
                    .filter(PLACES::contains)
                    .findFirst()
                    .orElse(""); // which of the Canary Islands
        }
        if (!next.isEmpty()
                && which + 2 < ask.size()
                && !PLACES.contains(next)
                && (PLACES.contains(ask.get(which + 2)) || Slips.hasDigit(next) || next.endsWith("ed"))) {
            return ask.get(which + 2); // which Canary island, which 2015 treaty, which looted bronzes
        }
        return NAME_FOLLOWS.contains(next) || GRAMMAR.contains(next) ? "" : next;
    }

    /** Whether a word is the last noun behind "which", which may have other words before it: which looted bronzes. */
    private boolean isHead(String word) {
        int at = given.indexOf("which") + 1;
        int end = at;
        while (at > 0
                && end < Math.min(given.size(), at + MOST_BEFORE_PERSONS)
                && !NAME_FOLLOWS.contains(given.get(end))
                && !GRAMMAR.contains(given.get(end))
                && !isPreposition(given.get(end))
                && (end == at || !WordFamily.isPast(given.get(end)))) {
            end++;
        }
        String head = end > at ? given.get(end - 1) : "";
        return at > 0 && (head.equals(word) || PhraseParts.kindsLike(head).contains(word));
    }

    /** Whether the question begins with one of the words. A preposition may stand before it. */
    boolean asksWith(Set<String> words) {
        return !Collections.disjoint(given.subList(0, Math.min(2, given.size())), words);
    }

    /** Whether the question asks for this kind of thing: lake, for "Which lake". */
    boolean asksForSort(String word) {
        return sort.equals(word)
                || PhraseParts.kindsLike(sort).contains(word)
                || isHead(word)
                || (asksForPlace()
                        && PhraseParts.isKind(word)
                        && areSynonyms(WordFamily.of(sort), WordFamily.of(word)));
    }

    /** Whether the question asks where something is, or for a kind of place: "Which river". */
    boolean asksForPlace() {
        return PLACES.contains(sort) || asks("where");
    }

    /** Whether the question asks for a place, or has a noun for one: which South American territory. */
    boolean asksForSomePlace() {
        return asksForPlace() || asksOneOf(PLACES);
    }

    /** Whether the question asks for a product of a maker: "Which fighter". */
    boolean asksForProduct() {
        return asksOneOf(PRODUCTS);
    }

    /** Whether the question asks "who", or "which" person of some kind: {@code which two Kenyan scientists}. */
    boolean asksForPerson() {
        return forPerson;
    }

    private boolean isForPerson() {
        int at = Math.max(given.indexOf("which"), given.indexOf("what")) + 1;
        if (asks("who") || asks("whom") || at == 0) {
            return asks("who") || asks("whom");
        }
        for (String word : given.subList(at, Math.min(given.size(), at + MOST_BEFORE_PERSONS))) {
            if (Counted.isSortOfPeople(word) || PERSONS.contains(word)) {
                return true;
            }
            boolean verb = !WordFamily.singular(word).equals(word);
            if (verb || isPreposition(word) || isLeadIn(word) || GRAMMAR.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the question asks what somebody does: "What did Chad do?". In "What do bees eat?" it does not. */
    boolean asksForAct() {
        int at = given.lastIndexOf("do");
        return at > 0 && !ASKING.contains(given.get(at - 1));
    }

    /** Whether the question asks which thing or person it is. */
    boolean asksForOneOfItsKind() {
        return asksWith(IDENTIFYING);
    }

    /** Whether the question may ask for one certain name, so that others do not count: the Nepali name of Everest. */
    boolean asksForCertainName() {
        return forCertainName;
    }

    /** Whether the question asks for the name that something got in place of another: "What was Ceylon renamed?". */
    boolean asksForNewName() {
        return forNewName;
    }

    /** Whether the question asks what something was called at a certain time, so that its later names do not count. */
    boolean asksForNameOfTime() {
        return asksOneOf(CALLING) && (asksOneOf(UNTIL) || (gives(List.of("from", "to")) && asksOneOf(Slips::hasDigit)));
    }

    private boolean isForNewName() {
        int at = Math.max(given.indexOf("which"), given.indexOf("what")) + 1;
        return at > 0
                && at < given.size()
                && NAME_FOLLOWS.contains(given.get(at))
                && (asks("rename")
                        || (asks("call") && asksOneOf(Set.of("now", "since")))
                        || given.get(at).equals("name")
                        || (asks("name")
                                && (givesTogether(List.of("new", "name"))
                                        || asksOneOf(RENAMING)
                                        || (asksOneOf(TAKING) && !givesTogether(List.of("name", "of"))))));
    }

    /** Whether the word is a people or its country, and the question names the country, its capital or the people. */
    boolean asksPeople(String word) {
        String one = WordFamily.singular(word);
        Optional<String> country = CommonNames.countryOfPeople(one).or(() -> CommonNames.countryOfPeople(word));
        if (country.isPresent()) {
            return asksByName(country.get().toLowerCase(Locale.ROOT)) || asksCapitalOf(country.get());
        }
        Optional<String> named = CommonNames.country(word);
        return named.isPresent()
                && asksOneOf(each -> CommonNames.countryOfPeople(each).equals(named));
    }

    private boolean asksCapitalOf(String country) {
        String token = Phrase.joined(Phrase.plainWords(country));
        return asksOneOf(each -> Gazetteer.builtIn().isCapitalOf(each, token));
    }

    /** Whether the question names a country or a town, but not this country. A token of anything else has none. */
    boolean asksOfOtherCountry(String country) {
        Gazetteer known = Gazetteer.builtIn();
        return known.isCountry(country)
                && asksOneOf(known::isKnownPlace)
                && !asksOneOf(word -> known.belongTogether(word, country));
    }

    /** Whether the question contains the word in any inflection: signed and sign, meets and meeting. */
    boolean asks(String word) {
        return word.length() < SHORTEST ? asked.contains(word) : families.contains(WordFamily.of(word));
    }

    /** Whether the question contains the word or a synonym: script for alphabet. */
    private boolean asksInOtherWords(String word) {
        if (asks(word) || asksOneOf(PhraseParts.kindsLike(word))) {
            return true;
        }
        if (!PhraseParts.isKind(word)) {
            return false;
        }
        String family = WordFamily.of(word);
        if (families.stream().anyMatch(each -> areSynonyms(family, each))) {
            return true;
        }
        List<Pairing.Word> content = content();
        for (int i = 0; i + 1 < content.size(); i++) {
            if (isWider(family, Pairing.key(content.subList(i, i + 2)))) {
                return true; // ship, for aircraft carrier
            }
        }
        return false;
    }

    /** Whether the question ends with the word. */
    boolean endsWith(String word) {
        return !given.isEmpty() && given.get(given.size() - 1).equals(word);
    }

    /** The words of the question. */
    List<String> words() {
        return given;
    }

    /** Whether a family of words means nearly the same as the noun behind "which" or "what": penalty, for "What sentence". */
    boolean asksForLike(String family) {
        return !thing.isEmpty() && areRelated(family, WordFamily.of(thing));
    }

    /** Whether there is a noun behind "which" or "what". */
    boolean asksForKind() {
        return !thing.isEmpty() && !WordFamily.isPast(thing);
    }

    /** The content words of the question. */
    List<Pairing.Word> content() {
        List<Pairing.Word> out = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            if (!isGrammar(given, i)) {
                out.add(new Pairing.Word(given.get(i), WordFamily.of(given.get(i)), Pairing.Direction.NONE, 0));
            }
        }
        return out;
    }

    /** Whether the question contains the word or the name that it abbreviates: GDP. */
    boolean asksByName(String word) {
        return asks(word) || asks(String.join(" ", Gazetteer.builtIn().replace(List.of(word.split(" ", -1)))));
    }

    /**
     * Whether a word of the question differs from this one by a prefix that changes the meaning: imports and exports.
     */
    boolean asksOpposite(String word) {
        return asksOneOf(each -> !each.equals(word) && Slips.turned(word, each));
    }

    /** Whether the word begins a name of several words in the question. */
    boolean names(String word) {
        return names.first().contains(word);
    }

    /** Whether the question contains a name behind a preposition, and not only a month: from the Louvre. */
    boolean asksAtName() {
        return names.behindPreposition();
    }

    /** Whether all these words are in the question, in the same form. */
    boolean gives(List<String> words) {
        return given.containsAll(words);
    }

    /** Whether these words are in the question, in the same form and order. */
    boolean givesTogether(List<String> words) {
        return Collections.indexOfSubList(given, words) >= 0;
    }

    /** Whether the question names the month, and not as the month of another year. */
    boolean asksMonth(String month, String year) {
        for (int i = 0; i < given.size(); i++) {
            List<String> next = given.subList(i + 1, Math.min(given.size(), i + 3));
            if (given.get(i).equals(month)
                    && next.stream()
                            .noneMatch(word -> word.length() == 4 && Slips.hasDigit(word) && !word.equals(year))) {
                return true;
            }
        }
        return false;
    }

    /** The words behind this one in the question. */
    List<String> behind(String word) {
        int at = given.indexOf(word);
        return at < 0 ? List.of() : given.subList(at + 1, given.size());
    }

    /** Whether a word is English. */
    boolean isEnglish(String word) {
        return english.holds(word);
    }

    /** Whether one of the words is in the question. */
    boolean asksOneOf(Set<String> words) {
        return !words.isEmpty() && !Collections.disjoint(asked, words);
    }

    /** Whether one of the words of the question passes a test. */
    boolean asksOneOf(Predicate<String> test) {
        for (String word : asked) {
            if (test.test(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word may be added to an answer without changing it. */
    boolean mayGo(String word) {
        if (turns(word)) {
            return false;
        }
        return LEAD_INS.contains(word)
                || PREPOSITIONS.contains(word)
                || (word.equals("back") && asksForNewName())
                || asksInOtherWords(word);
    }

    /** Whether the last word is a number after a name, and not the speaker: Charles I. */
    static boolean isNumbered(List<String> words) {
        return !words.isEmpty() && words.get(words.size() - 1).equals("i");
    }

    /** Whether a word joins two answers or reverses the meaning. */
    static boolean turns(String word) {
        return NEVER.contains(word) || Phrase.isNegation(word);
    }

    /**
     * Whether a word of a phrase has no meaning of its own. A preposition at the end has one, unless it gives a
     * direction.
     */
    static boolean isGrammar(List<String> words, int at) {
        String word = words.get(at);
        if (turns(word)) {
            return false;
        }
        boolean last = at + 1 == words.size();
        return (word.equals("out") && !last && words.get(at + 1).equals("of"))
                || LEAD_INS.contains(word)
                || GRAMMAR.contains(word)
                || Pairing.Direction.of(word) != Pairing.Direction.NONE
                || (isPreposition(word) && !(last && at > 0));
    }

    static boolean isLeadIn(String word) {
        return LEAD_INS.contains(word);
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    /** The words without fillers at both ends; empty if there are only fillers. */
    List<String> stripped(List<String> words) {
        return stripped(words, this::mayGo, this::mayGo);
    }

    /** The words without those at both ends that may go there; empty if all may go. */
    static List<String> stripped(List<String> words, Predicate<String> before, Predicate<String> after) {
        int from = 0;
        int to = words.size();
        while (from < to && before.test(words.get(from))) {
            from++;
        }
        while (to > from && !isNumbered(words) && after.test(words.get(to - 1))) {
            to--;
        }
        return from == 0 && to == words.size() ? words : new ArrayList<>(words.subList(from, to));
    }
}
