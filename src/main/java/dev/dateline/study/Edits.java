package dev.dateline.study;

import dev.dateline.deck.CardId;
import dev.dateline.journal.CardFingerprint;
import dev.dateline.journal.LibrarySnapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a library's cards have changed since it was last seen.
 *
 * @param edited cards with another text and the same answer
 * @param reanswered cards with another answer; a corrected slip does not count
 * @param moved cards with exactly the same text under another name
 * @param likely missing cards, each with the most similar new card; these are not in {@code moved}
 * @param fresh new cards without a history
 * @param orphaned missing cards; their history is kept
 */
public record Edits(
        List<CardId> edited,
        List<Reanswered> reanswered,
        List<Move> moved,
        List<Move> likely,
        List<CardId> fresh,
        List<CardId> orphaned) {
    /** If there are more pairs than this, their words are not compared. */
    private static final int MOST_PAIRS = 40_000;

    /** A card whose answer has changed. */
    public record Reanswered(CardId card, String was, String is) {}

    public record Move(CardId from, CardId to) {}

    public static Edits between(LibrarySnapshot before, LibraryFingerprint now) {
        return new Comparison(before.cards(), now.cards()).edits();
    }

    public boolean isEmpty() {
        return isOnlyNew() && fresh.isEmpty();
    }

    public boolean isOnlyNew() {
        return edited.isEmpty() && reanswered.isEmpty() && moved.isEmpty() && orphaned.isEmpty();
    }

    /**
     * The changes that matter for a learner who has answered these cards: other missing cards are left out, and none of
     * these cards counts as new.
     */
    Edits knowing(Set<CardId> known) {
        List<CardId> others = new ArrayList<>(fresh);
        others.removeIf(known::contains);
        List<CardId> missed = new ArrayList<>(orphaned);
        missed.retainAll(known);
        return new Edits(edited, reanswered, moved, likely, others, missed);
    }

    /** These changes, after a missing card was recognised as a new one. */
    Edits recognising(Move move) {
        List<Move> moves = new ArrayList<>(moved);
        moves.add(move);
        List<CardId> others = new ArrayList<>(fresh);
        others.remove(move.to());
        List<CardId> gone = new ArrayList<>(orphaned);
        gone.remove(move.from());
        return new Edits(edited, reanswered, moves, likely, others, gone);
    }

    private static final class Comparison {
        private final Map<CardId, CardFingerprint> before;
        private final Map<CardId, CardFingerprint> now;
        private final List<CardId> gone = new ArrayList<>();
        private final List<CardId> fresh = new ArrayList<>();

        Comparison(Map<CardId, CardFingerprint> before, Map<CardId, CardFingerprint> now) {
            this.before = before;
            this.now = now;
        }

        Edits edits() {
            List<CardId> edited = new ArrayList<>();
            List<Reanswered> reanswered = new ArrayList<>();
            now.forEach((card, print) -> {
                CardFingerprint old = before.get(card);
                if (old == null) {
                    fresh.add(card);
                } else if (!Likeness.isSlip(old.answer(), print.answer())) {
                    reanswered.add(new Reanswered(card, old.answer(), print.answer()));
                } else if (!old.equals(print)) {
                    edited.add(card);
                }
            });
            before.keySet().forEach(card -> {
                if (!now.containsKey(card)) {
                    gone.add(card);
                }
            });
            fresh.sort(null);
            gone.sort(null);
            edited.sort(null);
            reanswered.sort(Comparator.comparing(Reanswered::card));
            List<Move> moved = moved();
            for (Move move : moved) {
                gone.remove(move.from());
                fresh.remove(move.to());
            }
            return new Edits(edited, reanswered, moved, likely(), fresh, gone);
        }

        /**
         * Finds the missing cards that exist with exactly the same text under another name. The same name in another
         * deck is preferred.
         */
        private List<Move> moved() {
            Map<CardFingerprint, List<CardId>> places = new HashMap<>();
            for (CardId card : fresh) {
                places.computeIfAbsent(print(now, card), key -> new ArrayList<>())
                        .add(card);
            }
            List<Move> moved = new ArrayList<>();
            for (CardId from : gone) {
                List<CardId> candidates = places.getOrDefault(print(before, from), List.of());
                Optional<CardId> to = candidates.stream()
                        .filter(card -> card.card().equals(from.card()))
                        .findFirst()
                        .or(() -> candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty());
                if (to.isPresent()) {
                    moved.add(new Move(from, to.get()));
                    candidates.remove(to.get());
                }
            }
            return moved;
        }

        private List<Move> likely() {
            if ((long) gone.size() * fresh.size() > MOST_PAIRS) {
                return List.of();
            }
            record Pair(Move move, double likeness) {}
            List<Pair> pairs = new ArrayList<>();
            for (CardId from : gone) {
                for (CardId to : fresh) {
                    double likeness = Likeness.of(from, print(before, from), to, print(now, to));
                    if (likeness >= Likeness.LIKELY) {
                        pairs.add(new Pair(new Move(from, to), likeness));
                    }
                }
            }
            pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
            List<Move> likely = new ArrayList<>();
            Set<CardId> taken = new HashSet<>();
            for (Pair pair : pairs) {
                if (!taken.contains(pair.move().from())
                        && !taken.contains(pair.move().to())) {
                    likely.add(pair.move());
                    taken.add(pair.move().from());
                    taken.add(pair.move().to());
                }
            }
            return likely;
        }

        private static CardFingerprint print(Map<CardId, CardFingerprint> prints, CardId card) {
            return prints.getOrDefault(card, new CardFingerprint("", ""));
        }
    }
}
