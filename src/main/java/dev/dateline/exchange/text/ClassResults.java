package dev.dateline.exchange.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.exchange.SafeText;
import dev.dateline.exchange.intake.ArrivedFile;
import dev.dateline.exchange.intake.ImportFailure;
import dev.dateline.judge.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answers of a class in their quiz pages. The first answer of each learner to each card counts, even if there are
 * several files.
 *
 * @param files the number of files with results
 * @param passedOver the names of files without results
 * @param cards the cards that were asked, those with the fewest right answers first
 */
public record ClassResults(int learners, int files, List<String> passedOver, List<OfCard> cards) {
    private static final int MOST_FILES = 10_000;

    public ClassResults {
        passedOver = List.copyOf(passedOver);
        cards = List.copyOf(cards);
    }

    /**
     * A card that was asked.
     *
     * @param right the number of answers that were correct or had a typing slip
     * @param wrong wrong and partly right answers, the most common first
     */
    public record OfCard(String card, int asked, int right, List<Wrong> wrong) {
        public OfCard {
            wrong = List.copyOf(wrong);
        }

        /** The share of right answers, 0 to 1. */
        public double share() {
            return (double) right / asked;
        }
    }

    /**
     * An answer that was not right.
     *
     * @param mixedUp what it was mixed up with, in a sentence; empty if it is not the answer to anything else
     */
    public record Wrong(String said, int count, String mixedUp) {}

    private record Given(Instant at, Verdict verdict, String said, String mixedUp) {}

    /**
     * Reads all files of a folder.
     *
     * @throws IOException if the folder or one of its files cannot be read
     */
    public static ClassResults read(Path folder) throws IOException {
        Map<String, Map<String, Given>> byCard = new HashMap<>();
        Set<String> learners = new HashSet<>();
        List<String> passedOver = new ArrayList<>();
        int files = 0;
        for (Path file : files(folder)) {
            String name = String.valueOf(file.getFileName());
            try {
                JsonNode whole = GivenJson.read(ArrivedFile.open(file, name).text());
                if (whole.path("format").asText().equals(PageResults.CLASS_FORMAT)
                        && whole.path("version").asInt() == PageResults.VERSION) {
                    learners.add(add(whole, byCard));
                    files++;
                    continue;
                }
            } catch (ImportFailure | JsonProcessingException notOurs) {
                // the file is reported below, like every file without results
            }
            passedOver.add(name);
        }
        List<OfCard> cards = byCard.entrySet().stream()
                .map(card -> sum(card.getKey(), card.getValue().values()))
                .sorted(Comparator.comparingDouble(OfCard::share).thenComparing(OfCard::card))
                .toList();
        return new ClassResults(learners.size(), files, passedOver, cards);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        }
    }

    /**
     * Adds the answers of a file.
     *
     * @return the learner
     */
    private static String add(JsonNode whole, Map<String, Map<String, Given>> byCard) {
        String who = text(whole, "who").toLowerCase(Locale.ROOT);
        for (JsonNode entry : whole.path("answers")) {
            given(entry)
                    .ifPresent(given -> byCard.computeIfAbsent(text(entry, "card"), any -> new HashMap<>())
                            .merge(who, given, (one, other) -> other.at().isBefore(one.at()) ? other : one));
        }
        return who;
    }

    private static Optional<Given> given(JsonNode entry) {
        try {
            return Optional.of(new Given(
                    Instant.parse(entry.path("at").asText()),
                    PageResults.verdict(entry.path("verdict").asText()),
                    text(entry, "said"),
                    text(entry, "mixed")));
        } catch (DateTimeException | IllegalArgumentException noAnswer) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode node, String field) {
        return SafeText.of(node.path(field).asText()).strip();
    }

    private static OfCard sum(String card, Collection<Given> given) {
        Map<String, List<Given>> wrongs = given.stream()
                .filter(one -> !one.verdict().accepted())
                .sorted(Comparator.comparing(Given::at))
                .collect(Collectors.groupingBy(one -> one.said().toLowerCase(Locale.ROOT)));
        List<Wrong> wrong = wrongs.values().stream()
                .map(alike -> new Wrong(
                        alike.get(0).said(), alike.size(), alike.get(0).mixedUp()))
                .sorted(Comparator.comparingInt(Wrong::count).reversed().thenComparing(Wrong::said))
                .toList();
        int right = given.size() - wrong.stream().mapToInt(Wrong::count).sum();
        return new OfCard(card, given.size(), right, wrong);
    }
}
