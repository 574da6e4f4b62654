package dev.dateline.study;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The place of each choice, item or right side of a card on the screen.
 *
 * <p>Places and indices are counted from 0: an index is the position in the card as written, and a place is the
 * position as shown. The screen shows places as numbers from 1. Every order is equally likely, so that the right place
 * cannot be learned. Orders and pairs are never shown solved, and the choices of a card with {@code keep-order} keep
 * their order.
 *
 * @param places the index at each place; empty for a card without choices, items or pairs
 * @param lines the text at each place
 */
public record Presentation(List<Integer> places, List<String> lines) {
    private static final Presentation NOTHING = new Presentation(List.of(), List.of());

    /** @throws IllegalArgumentException if the places are not a permutation, or there is not one line for each place */
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

    /** A card in random order. Its order is kept if the card says so. */
    public static Presentation shuffled(Card card, RandomGenerator random) {
        Answer answer = card.answer();
        List<String> lines = answer.offered();
        int size = lines.size();
        if (size == 0) {
            return NOTHING;
        }
        List<Integer> order = inOrder(size);
        if (!answer.keepOrder()) {
            boolean avoidable = answer.solvedAsWritten() && Set.copyOf(lines).size() > 1;
            do {
                shuffle(order, random);
            } while (avoidable && of(order, lines).lines().equals(lines));
        }
        return of(order, lines);
    }

    /** A card in its written order, for paper and tests. The order may be the solution. */
    public static Presentation asWritten(Card card) {
        List<String> lines = card.answer().offered();
        return of(inOrder(lines.size()), lines);
    }

    /** The number of places; 0 if nothing is picked. */
    public int size() {
        return places.size();
    }

    public int at(int place) {
        return places.get(place);
    }

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

    private static List<Integer> inOrder(int size) {
        return IntStream.range(0, size).boxed().collect(Collectors.toCollection(ArrayList::new));
    }

    private static Presentation of(List<Integer> order, List<String> written) {
        return new Presentation(order, order.stream().map(written::get).toList());
    }

    public static <T> void shuffle(List<T> list, RandomGenerator random) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
    }
}
