package dev.dateline.judge;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.Card;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the fact or card for which a wrong answer is right. */
final class Mixups {
    /** The most words of a surname. */
    private static final int LONGEST_SURNAME = 6;

    /** The most characters of the text that names a mix-up. */
    private static final int LONGEST_GLOSS = 60;

    private static final int LONGEST_QUESTION = 120;

    private final Index index;
    private final Card card;
    private final Fillers fillers;

    Mixups(Index index, Card card, Fillers fillers) {
        this.index = index;
        this.card = card;
        this.fillers = fillers;
    }

    /** Whether a whole phrase is a value or answer of something other than this card and its facts. */
    boolean isKnownElsewhere(String key) {
        return index.withText(key).stream().anyMatch(this::isOther);
    }

    /** The mix-up if the text is another place, organisation, phrase or full name. */
    Optional<Confusion> ofText(Phrase typed) {
        List<String> words = typed.named();
        List<Index.Entry> found = new ArrayList<>(index.withText(typed.key()));
        for (List<String> bare : List.of(fillers.stripped(words), Titles.stripped(words, List.of(), fillers))) {
            if (bare.size() < words.size()) {
                found.addAll(index.withText(Phrase.joined(bare)));
            }
        }
        return best(found);
    }

    /** The mix-up if the text is a name, in any form, that fits exactly one other person. */
    Optional<Confusion> ofPerson(Phrase typed) {
        Optional<Confusion> whole = ofText(typed);
        if (whole.isPresent()) {
            return whole;
        }
        List<String> bare = Titles.stripped(Tokens.of(typed.text()), List.of(), fillers);
        List<Index.Entry> found = new ArrayList<>();
        List<NameParts> persons = new ArrayList<>();
        for (int from = 0; from < bare.size(); from++) {
            for (int to = from + 1; to <= Math.min(bare.size(), from + LONGEST_SURNAME); to++) {
                collect(String.join("", bare.subList(from, to)), bare, found, persons);
            }
        }
        return persons.size() > 1 ? Optional.empty() : best(found);
    }

    private void collect(String surname, List<String> bare, List<Index.Entry> found, List<NameParts> persons) {
        index.withSurname(surname).forEach((person, entries) -> {
            List<Index.Entry> others = entries.stream().filter(this::isOther).toList();
            NameParts.@Nullable Fit fit = others.isEmpty() ? null : person.fit(bare, Gazetteer.builtIn()::isKnown);
            if (fit != null && fit.surname() && fit.slips() == 0) {
                found.addAll(others);
                person.addTo(persons);
            }
        });
    }

    /** The mix-up if another fact or card has this number, in the card's unit or the typed unit. */
    Optional<Confusion> ofAmount(Amount typed, List<String> cardUnit) {
        List<Index.Entry> found = new ArrayList<>(index.withNumber(typed.value()));
        found.removeIf(entry -> !isSameMeasure(entry, typed, cardUnit) || !isOfOneSubject(entry));
        return best(found);
    }

    /** Whether a figure is about the card's subject. Both have a common tag, or one fact replaced the other. */
    private boolean isOfOneSubject(Index.Entry entry) {
        Fact other = entry.fact();
        if (other == null) {
            return true;
        }
        if (card.head().facts().isEmpty()) {
            return card.head().tags().isEmpty()
                    || other.tags().isEmpty()
                    || shareTag(card.head().tags(), other.tags());
        }
        for (FactRef ref : card.head().facts()) {
            Optional<Fact> own = index.fact(ref);
            boolean untagged =
                    own.isEmpty() || own.get().tags().isEmpty() || other.tags().isEmpty();
            if (untagged || shareTag(own.get().tags(), other.tags()) || index.inOneChain(ref, other.ref())) {
                return true;
            }
        }
        return false;
    }

    private boolean isSameMeasure(Index.Entry entry, Amount typed, List<String> cardUnit) {
        if (typed.share()) {
            return !entry.unit().isEmpty() && entry.unit().get(0).equals("percent");
        }
        if (typed.unit().isEmpty()) {
            return entry.unit().equals(cardUnit);
        }
        return !entry.unit().isEmpty() && UnitWords.same(typed.unit(), entry.unit(), fillers);
    }

    Optional<Confusion> ofDate(PartialDate date) {
        return best(index.withDate(date));
    }

    /**
     * The other fact that has exactly this number, although the number is within the card's tolerance. The number must
     * have decimals. A more precise figure for the same thing and day is not a mix-up.
     */
    Optional<Confusion> insideTolerance(Amount typed, BigDecimal own, List<String> cardUnit) {
        List<Index.Entry> found = new ArrayList<>(index.withNumber(typed.value()));
        found.removeIf(entry -> entry.fact() == null
                || !isSameMeasure(entry, typed, cardUnit)
                || !hasDecimalsOf(typed, entry)
                || (refines(typed.value(), own) && isSameThing(entry.fact())));
        return best(found);
    }

    private static boolean hasDecimalsOf(Amount typed, Index.Entry entry) {
        int decimals = AmountReader.read(entry.given(), Fillers.ofNoQuestion(), entry.unit())
                .map(Amount::decimals)
                .orElse(0);
        return decimals > 0 && typed.decimals() >= decimals;
    }

    /**
     * The other fact that has exactly this date, although the date lies in the card's month or year. A fact about the
     * same thing is not a mix-up.
     */
    Optional<Confusion> insideDate(PartialDate typed) {
        List<Index.Entry> found = new ArrayList<>(index.withDate(typed));
        found.removeIf(entry -> entry.fact() == null || isSameThing(entry.fact()));
        return best(found);
    }

    /** Whether {@code own} is {@code precise} with fewer digits. */
    private static boolean refines(BigDecimal precise, BigDecimal own) {
        BigDecimal round = own.stripTrailingZeros();
        int more = precise.stripTrailingZeros().precision() - round.precision();
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-round.scale());
        return more > 0 && precise.subtract(own).abs().compareTo(unit) < 0;
    }

    /**
     * Whether a fact and one of the card's own are about the same thing and day: the same fact replaced both, or they
     * have nearly the same words.
     */
    private boolean isSameThing(Fact other) {
        for (FactRef ref : card.head().facts()) {
            Optional<Fact> own = index.fact(ref);
            if (own.isEmpty()) {
                continue;
            }
            PartialDate one = own.get().asOf();
            boolean sameDay = one.covers(other.asOf()) || other.asOf().covers(one);
            if (sameDay && (index.shareSuccessor(ref, other.ref()) || sayTheSame(own.get(), other))) {
                return true;
            }
        }
        return false;
    }

    /** Whether most words of two statements are the same, including all names of countries and peoples. */
    private static boolean sayTheSame(Fact one, Fact other) {
        Set<String> left = weighty(one.says());
        Set<String> right = weighty(other.says());
        Set<String> common = new HashSet<>(left);
        common.retainAll(right);
        Set<String> all = new HashSet<>(left);
        all.addAll(right);
        return common.size() * 10 >= all.size() * 6
                && left.stream().filter(Gazetteer.builtIn()::isKnown).allMatch(right::contains)
                && right.stream().filter(Gazetteer.builtIn()::isKnown).allMatch(left::contains);
    }

    private static Set<String> weighty(String text) {
        Set<String> out = new HashSet<>();
        for (String word : Phrase.of(text).words()) {
            if (word.length() > 3 && !NumberWords.isDigits(word)) {
                out.add(WordFamily.singular(word));
            }
        }
        return out;
    }

    private boolean isOther(Index.Entry entry) {
        if (entry.fact() != null) {
            return !card.head().facts().contains(entry.fact().ref());
        }
        Card other = entry.card();
        return other != null && !other.id().equals(card.id());
    }

    /**
     * The most likely mix-up: facts before cards, then facts of the same chain, of the same deck, with a common tag.
     */
    private Optional<Confusion> best(List<Index.Entry> found) {
        List<Index.Entry> others = found.stream().filter(this::isOther).toList();
        return others.stream()
                .filter(entry -> entry.fact() != null)
                .max(Comparator.comparingInt(this::weight))
                .or(() -> others.stream().max(Comparator.comparingInt(this::weight)))
                .map(this::confusion);
    }

    private int weight(Index.Entry entry) {
        int weight = 0;
        if (entry.fact() != null) {
            FactRef other = entry.fact().ref();
            for (FactRef own : card.head().facts()) {
                weight += index.inOneChain(own, other) ? 8 : 0;
                weight += own.article().equals(other.article()) ? 4 : 0;
            }
            weight += shareTag(entry.fact().tags(), card.head().tags()) ? 2 : 0;
        } else if (entry.card() != null) {
            weight += entry.card().id().deck().equals(card.id().deck()) ? 4 : 0;
            weight += shareTag(entry.card().head().tags(), card.head().tags()) ? 2 : 0;
        }
        return weight;
    }

    private static boolean shareTag(Set<String> one, Set<String> other) {
        return !Collections.disjoint(one, other);
    }

    private Confusion confusion(Index.Entry entry) {
        Fact fact = entry.fact();
        if (fact != null) {
            Optional<Card> asks = asking(fact.ref(), entry.given());
            Optional<PartialDate> asOf = isOfOurSuccession(fact) ? Optional.of(fact.asOf()) : Optional.empty();
            return new Confusion(
                    Optional.of(fact.ref()), asks.map(Card::id), entry.given(), gloss(fact.called()), asOf);
        }
        Card other = entry.card();
        if (other == null) {
            throw new IllegalStateException("an entry of neither fact nor card");
        }
        return new Confusion(
                Optional.empty(), Optional.of(other.id()), entry.given(), gloss(other.ask()), Optional.empty());
    }

    /**
     * A short text for a fact or card. It is cut after a word if it is too long; a question may be longer than a label.
     */
    private static String gloss(String called) {
        if (called.length() <= (called.endsWith("?") ? LONGEST_QUESTION : LONGEST_GLOSS)) {
            return called;
        }
        int space = called.lastIndexOf(' ', LONGEST_GLOSS - 1);
        return called.substring(0, space > 0 ? space : LONGEST_GLOSS - 1) + "\u2026";
    }

    private boolean isOfOurSuccession(Fact other) {
        return card.head().facts().stream().anyMatch(own -> index.inOneChain(own, other.ref()));
    }

    /** The card that asks for a fact. A card with the same answer is preferred, then a card of the same deck. */
    private Optional<Card> asking(FactRef fact, String given) {
        @Nullable Card best = null;
        int most = -1;
        for (Card other : index.cardsOn(fact)) {
            int weight = (other.answer().shown().equals(given) ? 2 : 0)
                    + (other.id().deck().equals(card.id().deck()) ? 1 : 0);
            if (weight > most && !other.id().equals(card.id())) {
                best = other;
                most = weight;
            }
        }
        return Optional.ofNullable(best);
    }
}
