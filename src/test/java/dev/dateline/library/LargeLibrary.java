package dev.dateline.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes a library of invented towns and votes, of any size and the same every time: {@code LargeLibrary FOLDER CARDS}.
 * It has two cards for each fact, a hundred cards in each deck, and all kinds of cards.
 */
public final class LargeLibrary {
    private static final int PER_FILE = 100;
    private static final List<String> SYLLABLES = List.of(
            "ar", "bel", "cor", "dun", "el", "fen", "gar", "hol", "ix", "jor", "kel", "lin", "mor", "nes", "or");
    private static final List<String> MATTERS =
            List.of("harbour", "bridge", "tunnel", "tariff", "quarry", "railway", "hospital", "dam", "museum", "canal");

    private final SplittableRandom random = new SplittableRandom(7);
    private final Path folder;

    private LargeLibrary(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the library.
     *
     * @param args the folder, and the number of cards, which is a multiple of 100
     */
    public static void main(String... args) throws IOException {
        new LargeLibrary(Path.of(args[0])).write(Integer.parseInt(args[1]));
    }

    private void write(int cards) throws IOException {
        Files.createDirectories(folder.resolve(LibrarySource.SEEDS));
        Files.createDirectories(folder.resolve(LibrarySource.DECKS));
        for (int deck = 0; deck < cards / PER_FILE; deck++) {
            pair(deck);
        }
    }

    private void pair(int number) throws IOException {
        StringBuilder sheet = new StringBuilder("article: news-" + number + "\ntitle: News " + number
                + "\npublished: 2022-03-04\ntags: [town-" + number % 50 + "]\nfacts:\n");
        StringBuilder deck = new StringBuilder(
                "deck: deck-" + number + "\ntitle: Deck " + number + "\narticles: [news-" + number + "]\ncards:\n");
        for (int i = 0; i < PER_FILE / 2; i++) {
            fact(sheet, deck, i);
        }
        write(LibrarySource.SEEDS + "/news-" + number, sheet);
        write(LibrarySource.DECKS + "/deck-" + number, deck);
    }

    private void write(String name, StringBuilder text) throws IOException {
        Files.writeString(folder.resolve(name + ".yaml"), text, StandardCharsets.UTF_8);
    }

    private void fact(StringBuilder sheet, StringBuilder deck, int i) {
        String town = name();
        String person = name() + " " + name();
        String speaker = name() + " " + name();
        String matter = MATTERS.get(random.nextInt(MATTERS.size()));
        int votes = random.nextInt(10, 999);
        boolean counted = i % 2 == 0;
        sheet.append("  - id: fact-" + i + "\n    says: "
                + (counted
                        ? votes + " councillors of " + town + " voted for the " + matter
                        : person + " of " + town + " planned the " + matter)
                + ", against the word of " + speaker + "."
                + "\n    value: "
                + (counted ? "{ number: " + votes + ", unit: votes }" : "{ person: " + person + " }")
                + "\n    ages: event\n    tags: [" + matter + "]\n");
        deck.append("  - id: card-" + i + "\n    fact: fact-" + i + "\n    ask: "
                + (counted ? "How many councillors of " + town + " voted for the " : "Who of " + town + " planned the ")
                + matter + " in 2022?\n    why: It was the talk of the winter in " + town + ".\n");
        deck.append("  - id: choice-" + i + "\n    fact: fact-" + i + "\n    ask: Where did " + speaker
                + " speak in vain in 2022?\n    choices: [" + town + ", " + name() + ", " + name() + ", " + name()
                + "]\n    answer: "
                + town + "\n    hint: It lies on a river.\n    tags: [towns]\n");
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
