package dev.dateline.study;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The place of each choice, item or right side of a card on the screen.
 *
 * <p>Places and indices are counted from 0: an index is the position in the card as written, a place the position as shown. What a
 * learner types counts places from 1 or from {@code a}. Every order is equally likely, so that the right place cannot be learned.
 * Orders and pairs are never shown solved, and {@code keep-order} is kept.
 *
 * @param places for each place its index; empty for a card without choices, items or pairs
 * @param lines for each place its text
 */
public record Presentation(List<Integer> places, List<String> lines) {
    private static final Presentation NOTHING = new Presentation(List.of(), List.of());

    /** @throws IllegalArgumentException if the places are not a permutation, or do not have a line each */
    public Presentation {
        places = List.copyOf(places);
        lines = List.copyOf(lines);
        boolean[] seen = new boolean[places.size()];
        for (int index : places) {
            if (index < 0 || index >= seen.length || seen[index]) {
                throw new IllegalArgumentException("no order of " + seen.length + " lines: " + places);
            }
            seen[index] = true;
        }
        if (lines.size() != places.size()) {
            throw new IllegalArgumentException("as many lines as places: " + lines);
        }
    }

    /** A card in random order, within its rules. */
    public static Presentation shuffled(Card card, RandomGenerator random) {
        Answer answer = card.answer();
        List<String> lines = answer.offered();
        int size = lines.size();
        if (size == 0) {
            return NOTHING;
        }
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        if (!answer.keepOrder()) {
            boolean avoidable = answer.solvedAsWritten() && !allEqual(lines);
            do {
                shuffle(order, random);
            } while (avoidable && solved(order, lines));
        }
        return of(order, lines);
    }

    /** A card in its written order, for paper and for tests; it may be solved. */
    public static Presentation asWritten(Card card) {
        List<String> lines = card.answer().offered();
        int[] order = new int[lines.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        return of(order, lines);
    }

    /** How many lines there are to pick from; 0 if nothing is picked. */
    public int size() {
        return places.size();
    }

    /** The index in a place. */
    public int at(int place) {
        return places.get(place);
    }

    /** The place of an index. */
    public int placeOf(int index) {
        return places.indexOf(index);
    }

    /** The number shown before a place: 1 for the first. */
    public static String numberOf(int place) {
        return Integer.toString(place + 1);
    }

    /** The letter that a place has on an examination paper: {@code (a)} for the first. */
    public static String letterOf(int place) {
        return "(" + (char) ('a' + place) + ")";
    }

    private static Presentation of(int[] order, List<String> written) {
        List<Integer> places = new ArrayList<>(order.length);
        List<String> lines = new ArrayList<>(order.length);
        for (int index : order) {
            places.add(index);
            lines.add(written.get(index));
        }
        return new Presentation(places, lines);
    }

    private static void shuffle(int[] order, RandomGenerator random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int other = order[j];
            order[j] = order[i];
            order[i] = other;
        }
    }

    /** Whether the shown order is the solution; equal lines are interchangeable. */
    private static boolean solved(int[] order, List<String> lines) {
        for (int i = 0; i < order.length; i++) {
            if (!lines.get(order[i]).equals(lines.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean allEqual(List<String> lines) {
        for (String line : lines) {
            if (!line.equals(lines.get(0))) {
                return false;
            }
        }
        return true;
    }
}
