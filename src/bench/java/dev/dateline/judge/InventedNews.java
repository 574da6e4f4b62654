package dev.dateline.judge;

import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A library of invented news, of any size. It has as many persons as sums, days and places, and one fact for each card.
 */
final class InventedNews {
    private static final int CARDS_A_DECK = 200;
    private static final String[] SYLLABLES = {
        "ka", "ro", "vin", "sel", "mar", "ti", "no", "bek", "lu", "dan", "shi", "or", "pel", "ga", "wen", "zu", "fi",
        "tor"
    };

    private final SplittableRandom random = new SplittableRandom(11);
    private final Map<String, String> files = new HashMap<>();

    private InventedNews(int cards) {
        for (int deck = 0; deck < cards / CARDS_A_DECK; deck++) {
            write("news-" + deck);
        }
    }

    static Library library(int cards) {
        InventedNews news = new InventedNews(cards);
        return LibraryReader.read(new LibrarySource() {
            @Override
            public List<String> files(String folder) {
                List<String> names = new ArrayList<>();
                for (String path : news.files.keySet()) {
                    if (path.startsWith(folder + "/")) {
                        names.add(path.substring(folder.length() + 1));
                    }
                }
                names.sort(null);
                return names;
            }

            @Override
            public byte[] bytes(String folder, String name) {
                return news.files.getOrDefault(folder + "/" + name, "").getBytes(StandardCharsets.UTF_8);
            }
        });
    }

    private void write(String id) {
        StringBuilder sheet =
                new StringBuilder("article: " + id + "\ntitle: News of " + id + "\npublished: 2022-12-16\nfacts:\n");
        StringBuilder deck =
                new StringBuilder("deck: " + id + "\ntitle: News of " + id + "\narticles: [" + id + "]\ncards:\n");
        for (int i = 0; i < CARDS_A_DECK; i++) {
            String value = value(i % 4);
            sheet.append("  - id: f")
                    .append(i)
                    .append("\n    says: In ")
                    .append(word())
                    .append(' ')
                    .append(word())
                    .append(" this was said of it.\n    value: { ")
                    .append(value)
                    .append(" }\n    ages: event\n");
            deck.append("  - id: c")
                    .append(i)
                    .append("\n    fact: f")
                    .append(i)
                    .append("\n    ask: What did the council of ")
                    .append(word())
                    .append(" decide about ")
                    .append(word())
                    .append(" on that day?\n    ")
                    .append(value.replace(", ", "\n    ").replace("place:", "answer:"))
                    .append('\n');
        }
        files.put("seeds/" + id + ".yaml", sheet.toString());
        files.put("decks/" + id + ".yaml", deck.toString());
    }

    private String value(int kind) {
        return switch (kind) {
            case 0 -> "person: " + word() + " " + word();
            case 1 -> "number: " + random.nextInt(10, 100_000) + ", unit: votes";
            case 2 ->
                "date: " + random.nextInt(1990, 2023) + "-" + random.nextInt(10, 13) + "-" + random.nextInt(10, 29);
            default -> "place: " + word() + " " + word();
        };
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(2, 5); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
