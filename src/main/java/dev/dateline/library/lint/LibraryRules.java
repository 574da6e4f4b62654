package dev.dateline.library.lint;

import dev.dateline.article.Ages;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.deck.CardKind;
import dev.dateline.library.Aging;
import dev.dateline.library.FactStatus;
import dev.dateline.library.TextWords;
import dev.dateline.library.lint.WrittenCard.Answer;
import dev.dateline.library.lint.WrittenLibrary.WrittenDeck;
import dev.dateline.library.lint.WrittenLibrary.WrittenFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules that compare cards with each other, and rules for facts without a card or review. */
final class LibraryRules {
    private final WrittenLibrary library;
    private final LocalDate today;
    private final Set<FactRef> asked = new HashSet<>();

    LibraryRules(WrittenLibrary library, LocalDate today) {
        this.library = library;
        this.today = today;
        for (WrittenDeck deck : library.allDecks()) {
            for (WrittenCard card : deck.cards()) {
                asked.addAll(card.card().head().facts());
            }
        }
    }

    /** The number of checked facts that have a card. */
    int askedFacts() {
        return (int) written().filter(each -> asked.contains(each.fact().ref())).count();
    }

    private Stream<WrittenFact> written() {
        return library.sheets().stream().flatMap(List::stream);
    }

    void check() {
        facts();
        for (WrittenDeck deck : library.decks()) {
            deck.cards().forEach(card -> takenBack(card));
        }
        library.library()
                .articles()
                .forEach(article -> impossible(article.file(), article.reviewed(), Optional.of(article.published())));
        library.library().decks().forEach(deck -> impossible(deck.file(), deck.reviewed(), Optional.empty()));
        sameQuestions();
        for (WrittenDeck deck : library.decks()) {
            toldElsewhere(deck);
        }
    }

    private void takenBack(WrittenCard card) {
        for (Fact fact : card.facts()) {
            List<Fact> right = library.library().aging().corrections(fact.ref());
            if (!right.isEmpty()) {
                card.piece("fact")
                        .sayCase(
                                Rule.FACT_TAKEN_BACK,
                                "corrected",
                                fact.ref(),
                                right.get(0).ref());
                return;
            } else if (fact.withdrawn().isPresent()) {
                String day = fact.withdrawn().get().on().inWords();
                card.piece("fact").sayCase(Rule.FACT_TAKEN_BACK, "withdrawn", fact.ref(), day);
                return;
            }
        }
    }

    private void impossible(String file, Optional<PartialDate> reviewed, Optional<PartialDate> published) {
        if (reviewed.isEmpty() || !library.isChecked(file)) {
            return;
        }
        PartialDate day = reviewed.get();
        boolean early = published
                .filter(first -> day.lastDay().isBefore(first.firstDay()))
                .isPresent();
        if (early || day.firstDay().isAfter(today)) {
            library.top(file, "reviewed").sayCase(Rule.REVIEWED_IMPOSSIBLE, early ? "early" : "late", day.inWords());
        }
    }

    private void facts() {
        Aging aging = library.library().aging();
        Set<String> articles = new HashSet<>();
        asked.forEach(ref -> articles.add(ref.article()));
        for (WrittenFact written : written().toList()) {
            Fact fact = written.fact();
            if (!asked.contains(fact.ref())
                    && articles.contains(fact.ref().article())
                    && fact.withdrawn().isEmpty()
                    && !library.mayAsk(fact.ref().fact())
                    && aging.corrections(fact.ref()).isEmpty()) {
                written.piece("id").say(Rule.FACT_NOT_ASKED);
            }
            if (aging.status(fact.ref(), today) == FactStatus.DUE_FOR_REVIEW) {
                written.piece("review-by").say(Rule.REVIEW_DUE, fact.ages() == Ages.PLAN ? "plan" : "state");
            }
        }
    }

    private void sameQuestions() {
        Map<List<String>, WrittenCard> first = new HashMap<>();
        for (WrittenDeck deck : library.allDecks()) {
            for (WrittenCard card : deck.cards()) {
                WrittenCard other = first.putIfAbsent(card.askWords(), card);
                if (other != null && !card.askWords().isEmpty()) {
                    boolean sameAnswers = texts(card).equals(texts(other));
                    card.say(Rule.SAME_QUESTION, other.card().id(), sameAnswers ? "" : " and has a different answer");
                }
            }
        }
    }

    private static Set<List<String>> texts(WrittenCard card) {
        Set<List<String>> texts = new HashSet<>();
        for (Answer answer : card.answers()) {
            texts.add(TextWords.of(answer.text()));
        }
        return texts;
    }

    /** Reports a question in the same deck, on the same topic, that contains the card's answer. */
    private void toldElsewhere(WrittenDeck deck) {
        Map<String, List<WrittenCard>> byWord = new HashMap<>();
        for (WrittenCard card : deck.cards()) {
            if (card.card().kind() != CardKind.TRUE_FALSE) {
                for (String word : card.askContent()) {
                    byWord.computeIfAbsent(word, any -> new ArrayList<>(4)).add(card);
                }
            }
        }
        for (WrittenCard card : deck.cards()) {
            teller(card, byWord);
        }
    }

    private static void teller(WrittenCard card, Map<String, List<WrittenCard>> byWord) {
        if (card.card().kind() == CardKind.MATCH) {
            return;
        }
        for (Answer answer : card.answers()) {
            List<String> words = TextWords.of(answer.text());
            List<String> content = TextWords.content(answer.text());
            if (content.isEmpty()) {
                continue;
            }
            for (WrittenCard other : byWord.getOrDefault(rarest(content, byWord), List.of())) {
                if (other != card && tells(other, words) && sameThing(card, other) && !namesWrong(card, other)) {
                    answer.piece()
                            .say(Rule.ANSWER_TOLD_ELSEWHERE, other.card().id().card());
                    return;
                }
            }
        }
    }

    /** Whether a question contains these words. {@code Japan} in {@code Bank of Japan} does not count. */
    private static boolean tells(WrittenCard card, List<String> words) {
        String rest = card.card().ask();
        if (TextWords.indexOf(card.askWords(), words) < 0) {
            return false;
        }
        for (String name : ProperNames.in("x " + rest)) {
            List<String> own = TextWords.of(name);
            rest = own.size() > words.size() && TextWords.indexOf(own, words) >= 0 ? rest.replace(name, " ") : rest;
        }
        return TextWords.indexOf(TextWords.of(rest), words) >= 0;
    }

    /** Whether a question also has a wrong answer of this card, so that both remain possible. */
    private static boolean namesWrong(WrittenCard card, WrittenCard other) {
        return card.wrong().stream().anyMatch(text -> TextWords.indexOf(other.askWords(), TextWords.of(text)) >= 0);
    }

    private static String rarest(List<String> content, Map<String, List<WrittenCard>> byWord) {
        return Collections.min(
                content,
                Comparator.comparingInt(
                        word -> byWord.getOrDefault(word, List.of()).size()));
    }

    /** Whether a question says most of what another one says, so that it is about the same thing. */
    private static boolean sameThing(WrittenCard card, WrittenCard other) {
        Set<String> shared = new HashSet<>(card.askContent());
        shared.retainAll(other.askContent());
        return shared.size() > 1 && shared.size() * 2 >= card.askContent().size();
    }
}
