package dev.dateline.study.stats;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.journal.Mixup;
import dev.dateline.journal.Reply;
import dev.dateline.source.Plural;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cards that are forgotten again and again. For each, the report says what it is mixed up with and how to rewrite
 * it.
 */
record LeechReport(Learned learned) {
    private static final int LONG_QUESTION_WORDS = 30;
    private static final int MANY_PARTS = 5;

    Report report() {
        List<Card> leeches = leeches();
        List<String> lines = new ArrayList<>();
        for (Card card : leeches) {
            lines.add(card.id() + ", forgotten " + learned.memory(card).lapses() + " times: " + card.ask());
            advice(card).forEach(advice -> lines.add("- " + advice));
        }
        if (leeches.isEmpty()) {
            lines.add("No card has been forgotten eight times.");
        } else {
            lines.add("To leave a card out for good: dateline suspend "
                    + leeches.get(0).id());
        }
        return new Report("leeches", "Forgotten again and again", lines, Optional.empty());
    }

    /** The cards in review that were forgotten most often, the worst first. */
    private List<Card> leeches() {
        return learned.cards().stream()
                .filter(card ->
                        learned.memory(card).isLeech() && !learned.memory(card).isNew())
                .sorted(Comparator.comparingInt(
                                (Card card) -> learned.memory(card).lapses())
                        .reversed()
                        .thenComparing(card -> card.id().toString()))
                .toList();
    }

    private List<String> advice(Card card) {
        List<String> advice = new ArrayList<>();
        mixup(card).ifPresent(advice::add);
        parts(card).ifPresent(advice::add);
        if (card.ask().split(" ", -1).length > LONG_QUESTION_WORDS) {
            advice.add("The question is long: ask for one thing in one sentence.");
        }
        if (card.head().why().isEmpty()) {
            advice.add("Add a \"why:\". It is easier to remember what you understand.");
        } else if (card.head().hint().isEmpty()) {
            advice.add("Add a \"hint:\" that leads to the answer without giving it.");
        }
        if (advice.isEmpty()) {
            advice.add("Suspend this card, and ask the fact differently in a new card.");
        }
        return advice;
    }

    private Optional<String> mixup(Card card) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Mixup> mixups = new HashMap<>();
        String most = "";
        for (Reply reply : learned.replies(card)) {
            if (reply.mixup().isPresent()) {
                String given = reply.mixup().get().given();
                mixups.put(given, reply.mixup().get());
                int count = counts.merge(given, 1, Integer::sum);
                most = count > counts.getOrDefault(most, 0) ? given : most;
            }
        }
        Mixup mixup = mixups.get(most);
        if (mixup == null) {
            return Optional.empty();
        }
        String other = mixup.card()
                .map(id -> " (" + id + ")")
                .or(() -> mixup.fact().map(fact -> " (" + fact + ")"))
                .orElse("");
        return Optional.of("Mixed up " + Plural.of(counts.getOrDefault(most, 0), "time") + " with " + most + other
                + ": say in the question what is different, and study them side by side with"
                + " dateline study confused:" + card.id());
    }

    /** The advice to divide a card that asks for much. */
    private static Optional<String> parts(Card card) {
        int parts = 0;
        if (card.answer() instanceof Answer.Ordering ordering) {
            parts = ordering.items().size();
        } else if (card.answer() instanceof Answer.Matching matching) {
            parts = matching.pairs().size();
        } else if (card.answer() instanceof Answer.Cloze cloze) {
            parts = cloze.holes().size() * 2;
        } else if (card.answer() instanceof Answer.Choice choice && choice.several()) {
            parts = choice.choices().size();
        }
        return parts >= MANY_PARTS
                ? Optional.of(
                        "It asks for " + Plural.of(card.answer() instanceof Answer.Cloze ? parts / 2 : parts, "thing")
                                + " at once: make smaller cards of it.")
                : Optional.empty();
    }
}
