package dev.dateline.judge;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Name;
import dev.dateline.article.Names;
import dev.dateline.article.PartialDate;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.Deck;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** An index of all values of a library's facts and all answers of its cards, by the forms that a learner may type. */
final class Index {
    /**
     * A value of a fact or an answer of a card.
     *
     * @param given the proper form
     * @param unit the unit of a number, in the form of {@link Units}; else empty
     * @param fact the fact with this value; null for a card's own answer
     * @param card the card with this answer; null for a fact's value
     */
    record Entry(
            String given,
            List<String> unit,
            @Nullable Fact fact,
            @Nullable Card card) {}

    private final Map<String, List<Entry>> byText = new HashMap<>();
    private final Map<String, List<Entry>> byNumber = new HashMap<>();
    private final Map<PartialDate, List<Entry>> byDate = new HashMap<>();
    private final Map<String, Map<NameParts, List<Entry>>> bySurname = new HashMap<>();
    private final Map<FactRef, Fact> facts = new HashMap<>();
    private final Map<FactRef, List<Card>> cards = new HashMap<>();
    private final Map<FactRef, Set<FactRef>> successors = new HashMap<>();
    private final Map<String, Map<String, List<NameParts>>> namesOfDecks = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> listed = new HashSet<>();
    private static final int MOST_ASKED = 20_000;

    private final Map<String, Fillers> asked = new ConcurrentHashMap<>();
    private final NameIndex names;
    private final Units units;
    private final EnglishWords english;

    Index(Collection<Fact> facts, Collection<Deck> decks, Names names, EnglishWords english) {
        this.english = english;
        this.names = new NameIndex(names);
        this.units = Units.with(names.units());
        for (Name name : names.all()) {
            for (String form : name.allForms()) {
                addWords(Phrase.of(form));
            }
        }
        for (Fact fact : facts) {
            this.facts.put(fact.ref(), fact);
            addChain(fact);
            for (Value value : fact.values()) {
                add(value, List.of(), fact, null);
            }
        }
        for (Deck deck : decks) {
            for (Card card : deck.cards()) {
                addAnswer(card);
                for (FactRef ref : card.head().facts()) {
                    cards.computeIfAbsent(ref, any -> new ArrayList<>(2)).add(card);
                    addNames(deck.id(), ref);
                }
            }
        }
    }

    private void addChain(Fact fact) {
        fact.supersedes().forEach(older -> addSuccessor(older, fact.ref()));
        fact.corrects().forEach(wrong -> addSuccessor(wrong, fact.ref()));
        fact.supersededBy().forEach(newer -> addSuccessor(fact.ref(), newer));
    }

    private void addSuccessor(FactRef older, FactRef newer) {
        successors.computeIfAbsent(older, any -> new HashSet<>(2)).add(newer);
    }

    /**
     * Adds a value of a fact, or the answer of a card.
     *
     * @param accept other forms of the answer
     */
    private void add(Value value, List<String> accept, @Nullable Fact fact, @Nullable Card card) {
        Entry entry = new Entry(value.shown(), List.of(), fact, card);
        if (value instanceof Value.Quantity quantity) {
            addNumber(quantity, fact, card);
            return;
        }
        if (value instanceof Value.Date date) {
            byDate.computeIfAbsent(date.date(), any -> new ArrayList<>(2)).add(entry);
            return;
        }
        if (value instanceof Value.Person person) {
            addPerson(person.name(), entry);
        } else if (value instanceof Value.Listing listing) {
            listing.items().forEach(item -> addListed(item.shown()));
        } else {
            addText(value.shown(), entry);
        }
        accept.forEach(form -> addText(form, entry));
        addOthers(value, entry);
    }

    /** Adds one item of a list. It is known as a name, but no mix-up is explained with it. */
    private void addListed(String text) {
        Phrase phrase = Phrase.of(text);
        listed.add(phrase.key());
        addWords(phrase);
    }

    /** Adds the other names of a value. */
    private void addOthers(Value value, Entry entry) {
        if (names.isEmpty()) {
            return;
        }
        Set<String> keys = new HashSet<>(Set.of(Phrase.of(value.shown()).key()));
        for (String form : names.others(value)) {
            if (keys.add(Phrase.of(form).key())) {
                addText(form, entry);
            }
        }
    }

    private void addNumber(Value.Quantity quantity, @Nullable Fact fact, @Nullable Card card) {
        Amount amount = Amount.of(quantity, units);
        byNumber.computeIfAbsent(plain(amount.value()), any -> new ArrayList<>(2))
                .add(new Entry(quantity.shown(), amount.unit(), fact, card));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toString();
    }

    private void addText(String text, Entry entry) {
        Phrase phrase = Phrase.of(text);
        byText.computeIfAbsent(phrase.key(), any -> new ArrayList<>(2)).add(entry);
        addWords(phrase);
    }

    private void addWords(Phrase phrase) {
        if (phrase.words().size() <= 6) {
            words.addAll(phrase.words());
        }
    }

    private void addPerson(PersonName name, Entry entry) {
        names.addPerson(name);
        NameParts parts = names.parts(name);
        words.addAll(parts.words());
        bySurname
                .computeIfAbsent(parts.surnameKey(), any -> new LinkedHashMap<>(2))
                .computeIfAbsent(parts, any -> new ArrayList<>(2))
                .add(entry);
        byText.computeIfAbsent(Phrase.of(name.full()).key(), any -> new ArrayList<>(2))
                .add(entry);
    }

    private void addNames(String deck, FactRef ref) {
        fact(ref).ifPresent(fact -> fact.values().forEach(value -> addName(deck, value)));
    }

    private void addName(String deck, Value value) {
        if (value instanceof Value.Person person) {
            NameParts parts = names.parts(person.name());
            parts.addTo(namesOfDecks
                    .computeIfAbsent(deck, any -> new HashMap<>())
                    .computeIfAbsent(parts.surnameKey(), any -> new ArrayList<>(2)));
        }
    }

    /** Whether the word is a name or a part of a value, in the library or well known, or an English word. */
    boolean isKnown(String word) {
        return isName(word) || english.holds(word) || english.holdsName(word);
    }

    /** Whether the word is a name or a part of a value. */
    boolean isName(String word) {
        return words.contains(word) || Gazetteer.builtIn().isKnown(word);
    }

    /** Whether a word is a name of people or places in English. */
    boolean isEnglishName(String word) {
        return english.holdsName(word);
    }

    /** Whether a word is English, a name in English, or part of a well-known name. */
    boolean isUsualWord(String word) {
        return english.holds(word)
                || english.holdsName(word)
                || Gazetteer.builtIn().isKnown(word);
    }

    /** Whether a word of three or more letters is English. Those of three letters are known by their plural. */
    boolean isEnglishWord(String word) {
        return isEnglish(word.length() == 3 ? word + "s" : word);
    }

    boolean isEnglish(String word) {
        return english.holds(word);
    }

    /** Whether a phrase, given as its {@link Phrase#key}, is a known name, value or answer. */
    boolean isKnownPhrase(String key) {
        return byText.containsKey(key)
                || listed.contains(key)
                || names.withKey(key).isPresent()
                || Gazetteer.builtIn().isToken(key);
    }

    /** The fillers for answers to a question. They are cached, because questions are asked repeatedly. */
    Fillers fillers(String ask) {
        if (asked.size() > MOST_ASKED) {
            asked.clear();
        }
        return asked.computeIfAbsent(ask, any -> new Fillers(any, units, english));
    }

    /** The things with several names in the library. */
    NameIndex names() {
        return names;
    }

    List<Entry> withText(String key) {
        return byText.getOrDefault(key, List.of());
    }

    List<Entry> withNumber(BigDecimal number) {
        return byNumber.getOrDefault(plain(number), List.of());
    }

    List<Entry> withDate(PartialDate date) {
        return byDate.getOrDefault(date, List.of());
    }

    Map<NameParts, List<Entry>> withSurname(String surname) {
        return bySurname.getOrDefault(surname, Map.of());
    }

    /** Whether the words contain the whole name of another person. */
    boolean hasOtherPerson(List<String> words, NameParts own) {
        for (String word : words) {
            for (NameParts person : withSurname(word).keySet()) {
                if (!person.sameAs(own) && words.containsAll(person.words())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The persons of a deck with this surname; each is listed once. */
    List<NameParts> namesInDeck(String deck, String surname) {
        return namesOfDecks.getOrDefault(deck, Map.of()).getOrDefault(surname, List.of());
    }

    Optional<Fact> fact(FactRef ref) {
        return Optional.ofNullable(facts.get(ref));
    }

    List<Card> cardsOn(FactRef ref) {
        return cards.getOrDefault(ref, List.of());
    }

    /** Whether one fact replaced the other, directly or through others. */
    boolean inOneChain(FactRef one, FactRef other) {
        return leadsTo(one, other) || leadsTo(other, one);
    }

    private boolean leadsTo(FactRef from, FactRef to) {
        if (!successors.containsKey(from)) {
            return false;
        }
        Set<FactRef> seen = new HashSet<>();
        List<FactRef> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            FactRef next = open.remove(open.size() - 1);
            for (FactRef successor : successors.getOrDefault(next, Set.of())) {
                if (successor.equals(to)) {
                    return true;
                }
                if (seen.add(successor)) {
                    open.add(successor);
                }
            }
        }
        return false;
    }

    /** Whether the same fact replaced both, so that they are figures for the same thing. */
    boolean shareSuccessor(FactRef one, FactRef other) {
        for (FactRef successor : successors.getOrDefault(one, Set.of())) {
            if (successors.getOrDefault(other, Set.of()).contains(successor)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the answer of a card. */
    private void addAnswer(Card card) {
        Answer answer = card.answer();
        if (answer instanceof Answer.Written written) {
            addWritten(card, written);
        } else if (answer instanceof Answer.Cloze cloze) {
            for (String filled : cloze.lines()) {
                words.addAll(Phrase.of(filled).words());
            }
        } else if (answer instanceof Answer.Choice choice && choice.unit().isEmpty()) {
            choice.onlyRight().ifPresent(right -> add(new Value.Text(right), List.of(), null, card));
        }
    }

    private void addWritten(Card card, Answer.Written answer) {
        for (Answer.Typed item : answer.parts()) {
            addName(card.id().deck(), item.value());
            if (answer.parts().size() > 1) {
                addListed(item.line());
                item.forms().accept().forEach(this::addListed);
            } else {
                item.forms()
                        .reject()
                        .forEach(form -> words.addAll(Phrase.of(form).words()));
                add(item.value(), item.forms().accept(), null, card);
            }
        }
    }
}
