package dev.dateline.study;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.Deck;
import dev.dateline.library.Library;
import dev.dateline.library.Source;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Tells which cards give away another card's answer. The check searches question, choices,
 * answer, explanation, hint, source and later news. An answer that nearly every card of its deck shows is not given away.
 */
final class SpoilerCheck {
    /** How many cards of a deck are searched to see whether an answer is common. */
    private static final int SAMPLE = 300;

    private final Library library;
    private final LocalDate today;
    /** Cards are compared by identity, because an edited card has other texts. */
    private final IdentityHashMap<Card, Shown> shown = new IdentityHashMap<>();

    private final IdentityHashMap<Card, List<SoughtAnswer>> sought = new IdentityHashMap<>();
    private final IdentityHashMap<SoughtAnswer, Boolean> common = new IdentityHashMap<>();

    SpoilerCheck(Library library, LocalDate today) {
        this.library = library;
        this.today = today;
    }

    /** All texts of a card from its question to its verdict. */
    private record Shown(ReadText text, Set<FactRef> since) {}

    /** Whether one card, together with its answer, shows the answer of another card. */
    boolean tells(Card one, Card other) {
        Shown seen = shown(one);
        if (!Collections.disjoint(seen.since(), other.head().facts())) {
            return true;
        }
        if (other.answer() instanceof Answer.Truth
                && !Collections.disjoint(one.head().facts(), other.head().facts())) {
            return true;
        }
        for (SoughtAnswer part :
                sought.computeIfAbsent(other, key -> SoughtAnswer.of(key).parts())) {
            if (part.standsIn(seen.text()) && !common.computeIfAbsent(part, key -> isCommon(other, key))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCommon(Card card, SoughtAnswer answer) {
        List<Card> deck = library.deck(card.id().deck()).map(Deck::cards).orElse(List.of());
        int step = Math.max(1, deck.size() / SAMPLE);
        int looked = 0;
        int showing = 0;
        for (int i = 0; i < deck.size(); i += step) {
            Card other = deck.get(i);
            if (!other.id().equals(card.id())) {
                looked++;
                showing += answer.standsIn(shown(other).text()) ? 1 : 0;
            }
        }
        return looked > 0 && showing * 4 > looked * 3;
    }

    private Shown shown(Card card) {
        return shown.computeIfAbsent(card, this::read);
    }

    private Shown read(Card card) {
        StringBuilder text = new StringBuilder(card.ask());
        library.aging().heading(card, today).ifPresent(heading -> add(text, heading.text()));
        Presentation.asWritten(OldValues.offered(card, library, today)).lines().forEach(line -> add(text, line));
        add(text, card.answer().shown());
        card.head().why().ifPresent(why -> add(text, why));
        card.head().hint().ifPresent(hint -> add(text, hint));
        Set<FactRef> since = new HashSet<>();
        for (Fact fact : library.aging().since(card, today)) {
            since.add(fact.ref());
            add(text, fact.asOf().inWords());
            add(text, fact.says());
            fact.by().ifPresent(by -> add(text, by));
        }
        for (Source source : library.sources(card)) {
            add(text, source.article().title());
            add(text, source.article().published().inWords());
            source.article().publisher().ifPresent(publisher -> add(text, publisher));
            source.fact().by().ifPresent(by -> add(text, by));
        }
        return new Shown(ReadText.of(text.toString()), Set.copyOf(since));
    }

    /** Adds a text with a separator, so that no answer is found across two texts. */
    private static void add(StringBuilder text, String more) {
        text.append(" ; ").append(more);
    }
}
