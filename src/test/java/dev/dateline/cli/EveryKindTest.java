package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardFields;
import dev.dateline.deck.CardKind;
import dev.dateline.deck.Deck;
import dev.dateline.deck.DeckWriter;
import dev.dateline.exchange.CardFromJson;
import dev.dateline.exchange.Json;
import dev.dateline.journal.Event;
import dev.dateline.journal.Journal;
import dev.dateline.library.Fixes;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.compiled.CompiledLibrary;
import dev.dateline.source.Findings;
import dev.dateline.source.SourceText;
import dev.dateline.source.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Takes a card of every kind through every package, to find places that do not support a new kind. */
class EveryKindTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String DECK = """
        deck: kinds
        title: Every kind
        cards:
          - { id: answer, unsourced: true, ask: "How does grain come to Selwyn?", answer: by rail, accept: [railway], reject: [road] }
          - { id: person, unsourced: true, ask: "Who was mayor of Selwyn?", person: Ana da Silva }
          - { id: number, unsourced: true, ask: "How many ships called at Selwyn?", number: 1250, unit: ships, within: 50 }
          - { id: date, unsourced: true, ask: "When was the old mole opened?", date: 1961-05 }
          - { id: choices, unsourced: true, ask: "What leaves Selwyn by sea?", choices: [Grain, Ore, Tea], answer: Grain }
          - { id: several, unsourced: true, ask: "What has to do with grain?", choices: [Rail, Sea, Road], answer: [Rail, Sea] }
          - { id: "true", unsourced: true, true: The mole is old. }
          - { id: "false", unsourced: true, false: The mole is new., instead: The mole is of 1961. }
          - { id: order, unsourced: true, ask: "In which order were they built?", order: { Mole: 1961, Silo: 1975, Pier: 2024-05 } }
          - { id: match, unsourced: true, ask: "What takes what?", match: { Train: coming, Ship: leaving, Lorry: the rest } }
          - { id: cloze, unsourced: true, cloze: "Grain comes by {{rail | train}} and leaves by {{sea}}." }
          - { id: list, unsourced: true, ask: "Name two quays of Selwyn.", list: [North, { text: Oak and Ash, accept: [OA] }, { person: Ada Lund }], needed: 2 }
          - { id: recall, unsourced: true, ask: "Why was a mole wanted?", recall: Because the swell broke into the basin. }
        """;

    /** A right line and a wrong line for each card, by the card's id. */
    private static final Map<String, List<String>> LINES = new TreeMap<>(Map.ofEntries(
            Map.entry("answer", List.of("by rail", "by air")),
            Map.entry("person", List.of("da Silva", "Lund")),
            Map.entry("number", List.of("1,240", "9")),
            Map.entry("date", List.of("May 1961", "May 1962")),
            Map.entry("choices", List.of("Grain", "Tea")),
            Map.entry("several", List.of("[\"Rail\",\"Sea\"]", "[\"Road\"]")),
            Map.entry("true", List.of("t", "f")),
            Map.entry("false", List.of("f", "t")),
            Map.entry("order", List.of("[\"Mole\",\"Silo\",\"Pier\"]", "[\"Pier\",\"Mole\",\"Silo\"]")),
            Map.entry(
                    "match", List.of("[\"coming\",\"leaving\",\"the rest\"]", "[\"leaving\",\"the rest\",\"coming\"]")),
            Map.entry("cloze", List.of("rail | sea", "air | road")),
            Map.entry("list", List.of("Lund and Oak and Ash", "South, West")),
            Map.entry("recall", List.of("\ny", "\nn"))));

    @TempDir
    Path folder;

    private Path journal;

    @BeforeEach
    void aLibrary() throws IOException {
        Files.createDirectories(folder.resolve("seeds"));
        Files.createDirectories(folder.resolve("decks"));
        Files.writeString(folder.resolve("decks/kinds.yaml"), DECK);
        journal = folder.resolve("journal.db");
    }

    private Run.Outcome run(String typed, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--library", folder.toString(), "--journal", journal.toString()));
        return new Run(folder).typing(typed).of(all.toArray(String[]::new));
    }

    private Library library() {
        return LibraryReader.read(LibrarySource.folder(folder));
    }

    private static Set<CardKind> kinds(List<Card> cards) {
        return cards.stream().map(Card::kind).collect(Collectors.toCollection(() -> EnumSet.noneOf(CardKind.class)));
    }

    private static Map<String, Map<String, Object>> fields(List<Card> cards) {
        return cards.stream().collect(Collectors.toMap(card -> card.id().card(), CardFields::of));
    }

    private static String line(String id, int which) {
        return LINES.getOrDefault(id, List.of("", "")).get(which);
    }

    /**
     * The right or the wrong lines, in the order of the deck.
     *
     * @param which 0 for right, 1 for wrong
     */
    private String lines(int which) {
        StringBuilder typed = new StringBuilder();
        library()
                .cards()
                .forEach(card -> typed.append(line(card.id().card(), which)).append('\n'));
        return typed.toString();
    }

    private static List<JsonNode> events(Run.Outcome outcome, String event) throws IOException {
        List<JsonNode> events = new ArrayList<>();
        for (String line : outcome.lines()) {
            JsonNode json = MAPPER.readTree(line);
            if (json.path("event").asText().equals(event)) {
                events.add(json);
            }
        }
        return events;
    }

    @Test
    void theDeckHasEveryKindAndNoErrors() {
        Library library = library();
        assertThat(library.findings()).isEmpty();
        assertThat(kinds(library.cards())).isEqualTo(EnumSet.allOf(CardKind.class));
        assertThat(LINES.keySet()).isEqualTo(fields(library.cards()).keySet());
        String check = run("", "check").out();
        for (CardKind kind : CardKind.values()) {
            assertThat(check).containsPattern("\\d " + kind.word());
        }
    }

    @Test
    void aDeckIsWrittenAsItIsReadAndInTheOrderOfKeysThatCheckMends() {
        Deck deck = library().decks().get(0);
        String written = DeckWriter.write(deck);
        SourceText text = new SourceText("decks/kinds.yaml", written);
        Findings findings = new Findings();
        assertThat(Fixes.of(text, YamlReader.read(text, findings).orElseThrow()).ordered())
                .isZero();
        assertThat(findings.sorted()).isEmpty();
        List<Card> cards = library().cards();
        write(written);
        assertThat(fields(library().cards())).isEqualTo(fields(cards));
    }

    private void write(String deck) {
        try {
            Files.writeString(folder.resolve("decks/kinds.yaml"), deck);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void jsonAndTheCompiledCopyGiveTheSameCards() throws IOException {
        Library library = library();
        for (Card card : library.cards()) {
            JsonNode json = MAPPER.readTree(Json.line(CardFields.of(card)));
            assertThat(CardFromJson.read("kinds", json).map(CardFields::of)).contains(CardFields.of(card));
        }
        byte[] compiled = CompiledLibrary.write(library, "", Map.of());
        assertThat(CompiledLibrary.read(compiled).orElseThrow().library().decks())
                .isEqualTo(library.decks());
    }

    @Test
    void everyKindIsAskedJudgedAndRecordedWithItsAnswer() throws Exception {
        for (int which = 0; which < 2; which++) {
            Run.Outcome outcome = run(lines(which), "study", "--json", "--in-order", "--cram");
            assertThat(outcome.err()).isEmpty();
            assertThat(events(outcome, "verdict"))
                    .hasSize(LINES.size())
                    .allSatisfy(it -> assertThat(it.path("answer").asText()).isNotBlank())
                    .extracting(it -> it.path("verdict").asText())
                    .containsOnly(which == 0 ? "correct" : "wrong");
        }
        Run.Outcome outcome = run(lines(0), "study", "--json", "--in-order", "--new", "50");
        assertThat(events(outcome, "question"))
                .extracting(it -> it.path("kind").asText())
                .contains(Stream.of(CardKind.values()).map(CardKind::word).toArray(String[]::new));
        assertThat(events(outcome, "verdict")).hasSizeGreaterThanOrEqualTo(LINES.size());
        EnumSet<CardKind> recorded = EnumSet.noneOf(CardKind.class);
        try (Journal open = Journal.open(journal)) {
            for (Event each : open.events()) {
                if (each instanceof Event.Review review) {
                    recorded.add(review.kind());
                    assertThat(review.answer().given()).isNotBlank();
                }
            }
        }
        assertThat(recorded).isEqualTo(EnumSet.allOf(CardKind.class));
    }

    @Test
    void everyKindIsShownInPlainLines() {
        Map<String, String> picked = Map.of("several", "1", "order", "1 2 3", "match", "1 2 3");
        for (Card card : library().cards()) {
            String id = card.id().card();
            String line = picked.getOrDefault(id, line(id, 0));
            Run.Outcome outcome = run(line + "\n", "study", "kinds/" + id, "--plain", "--cram");
            assertThat(outcome.out()).contains(card.ask(), "1 asked");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"apkg", "anki-txt", "csv", "tsv", "json", "md", "html", "gift", "moodle"})
    void everyFormatHoldsEveryCard(String format) throws IOException {
        Path file = folder.resolve("out." + format);
        Run.Outcome outcome = run("", "export", "--to", format, "--out", file.toString());
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("13 cards");
        if (!format.equals("apkg")) {
            String text = Files.readString(file);
            for (String word :
                    List.of("Selwyn?", "old mole", "leaves", "mole is old", "built?", "takes", "quays", "basin")) {
                assertThat(text).as(format).contains(word);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"apkg", "anki-txt", "csv", "json"})
    void aFormatWithWholeCardsKeepsEveryKind(String format) throws IOException {
        Path file = folder.resolve("out." + format);
        run("", "export", "--to", format, "--out", file.toString());
        Map<String, Map<String, Object>> before = fields(library().cards());
        Files.delete(folder.resolve("decks/kinds.yaml"));
        Run.Outcome outcome = run("", "import", file.toString());
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(fields(library().cards())).isEqualTo(before);
    }

    @Test
    void everyJudgedKindCanBeInAnExam() throws IOException {
        String[] exam = {"exam", "--json", "--seed", "1", "--questions", "12"};
        List<JsonNode> asked = events(run("\n".repeat(12) + ":end\n", exam), "question");
        StringBuilder typed = new StringBuilder();
        for (JsonNode question : asked.subList(0, 12)) {
            typed.append(line(question.path("card").asText().substring("kinds/".length()), 0))
                    .append('\n');
        }
        journal = folder.resolve("second.db");
        Run.Outcome outcome = run(typed + ":end\n", exam);
        JsonNode report = events(outcome, "report").get(0);
        assertThat(report.findValuesAsText("mark")).containsOnly("right").hasSize(12);
    }
}
