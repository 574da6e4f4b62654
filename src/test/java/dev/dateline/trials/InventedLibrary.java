package dev.dateline.trials;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes libraries of any size without findings. There is a sheet and a deck for every fifty cards, and the five kinds
 * of cards take turns.
 */
public final class InventedLibrary {
    static final int CARDS_A_DECK = 50;

    private static final String[] SYLLABLES = {"ba", "ko", "lin", "ter", "mu", "sa", "gor", "ven", "ti", "dal"};

    private InventedLibrary() {}

    /** Writes a library into a folder. It has the same cards every time. */
    public static void write(Path folder, int cards) throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Path decks = Files.createDirectories(folder.resolve("decks"));
        for (int first = 0; first < cards; first += CARDS_A_DECK) {
            int number = first / CARDS_A_DECK;
            StringBuilder sheet = new StringBuilder("article: council-" + number + "\ntitle: The council of "
                    + place(number) + " meets\npublished: 2024-05-10\ntags: [council]\nfacts:\n");
            StringBuilder deck = new StringBuilder("deck: deck-" + number + "\ntitle: The council of " + place(number)
                    + "\narticles: [council-" + number + "]\ntags: [council]\ncards:\n");
            for (int i = first; i < Math.min(cards, first + CARDS_A_DECK); i++) {
                sheet.append(fact(i));
                deck.append(card(i));
            }
            Files.writeString(seeds.resolve("council-" + number + ".yaml"), sheet, StandardCharsets.UTF_8);
            Files.writeString(decks.resolve("deck-" + number + ".yaml"), deck, StandardCharsets.UTF_8);
        }
    }

    private static String fact(int i) {
        String value = switch (i % 5) {
            case 0, 4 -> "{ text: " + word(i) + " }";
            case 1 -> "{ number: " + (i + 1) + ", unit: crowns }";
            case 2 -> "{ date: " + date(i) + " }";
            default -> "{ person: " + person(i) + " }";
        };
        return "  - id: f" + i + "\n    says: " + statement(i) + "\n    value: " + value + "\n    ages: event\n";
    }

    private static String statement(int i) {
        return switch (i % 5) {
            case 0, 4 -> "Harbour " + i + " of the council is called " + word(i) + ".";
            case 1 -> "Harbour " + i + " cost " + (i + 1) + " crowns.";
            case 2 -> "Harbour " + i + " was opened on " + date(i) + ".";
            default -> "Harbour " + i + " is led by " + person(i) + ".";
        };
    }

    private static String card(int i) {
        String rest = switch (i % 5) {
            case 0 -> "ask: What is the name of harbour " + i + "?\n    answer: " + word(i);
            case 1 -> "ask: How many crowns did harbour " + i + " cost?\n    number: " + (i + 1);
            case 2 -> "ask: When was harbour " + i + " opened?\n    date: " + date(i);
            case 3 -> "ask: Who leads harbour " + i + "?\n    person: " + person(i);
            default ->
                "ask: Which is the name of harbour " + i + "?\n    choices: [" + word(i) + ", " + word(i + 1) + ", "
                        + word(i + 2) + "]\n    answer: " + word(i);
        };
        return "  - id: c" + i + "\n    fact: f" + i + "\n    " + rest
                + "\n    why: The minutes of the meeting say so.\n";
    }

    private static String date(int i) {
        return String.format("%04d-%02d-%02d", 1900 + i / 336 % 120, 1 + i / 28 % 12, 1 + i % 28);
    }

    private static String person(int i) {
        return capital(word(i)) + " " + capital(word(7 * i + 3));
    }

    private static String place(int i) {
        return "Port " + capital(word(i));
    }

    /** A word for a number. Each digit is a syllable, the last digit first. */
    private static String word(int i) {
        StringBuilder word = new StringBuilder();
        for (int rest = i + 1000; rest > 0; rest /= 10) {
            word.append(SYLLABLES[rest % 10]);
        }
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
