package dev.dateline.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardHead;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Forms;
import dev.dateline.exchange.anki.KeptNotes;
import dev.dateline.exchange.formats.ExportFormats;
import dev.dateline.source.Position;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Checks the table in docs/import-export.md of what each format contains against the files that the format writes. */
class WhatIsLostTest {
    /** The columns of the table, each with the text in the sample card that shows that it is written. */
    private static final Map<String, String> MARKS = new LinkedHashMap<>();

    static {
        MARKS.put("other answers", "qqaccept");
        MARKS.put("hint", "qqhint");
        MARKS.put("why", "qqwhy");
        MARKS.put("source", "qqtitle");
        MARKS.put("who says so", "qqby");
        MARKS.put("link", "qqlink");
        MARKS.put("since", "qqsince");
        MARKS.put("tags", "qqtag");
        MARKS.put("id", "qqid");
    }

    @TempDir
    Path folder;

    private List<Format> formats() {
        return new ExportFormats(new ExportLedger(folder), KeptNotes.none()).all();
    }

    private static Export marked() {
        FactRef fact = new FactRef("report", "qqfact");
        CardHead head = new CardHead(
                new CardId("harbour", "qqid"),
                List.of(fact),
                Optional.of("qqwhy"),
                Optional.of("qqhint"),
                Set.of("qqtag"),
                Position.START);
        Card card = new Card(
                head, "Which?", new Answer.Typed(new Value.Text("That."), new Forms(List.of("qqaccept"), List.of())));
        Fact source = Samples.fact(fact, "It is.", "qqby", "2021", Set.of(), Optional.empty());
        Fact since = Samples.fact(fact, "qqsince", "", "2023", Set.of(), Optional.empty());
        Article article = Samples.article("qqtitle", Optional.empty(), "https://courier.example/qqlink");
        return Samples.export(new ExportDeck(
                Samples.deck(List.of(card)),
                List.of(new ExportCard(
                        card,
                        Optional.of("As of 2021"),
                        List.of(new SourceNote(article, source)),
                        List.of(since),
                        Optional.empty()))));
    }

    private static String written(Format format, Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(export, Options.plain(Instant.EPOCH), Meter.NONE, out);
        if (format.isText()) {
            return out.toString(UTF_8);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            StringBuilder all = new StringBuilder();
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), UTF_8));
            }
            return all.toString();
        }
    }

    /** The table in docs/import-export.md that has a column: the cells of each format by column. */
    private static Map<String, Map<String, String>> table(String column) throws IOException {
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        List<String> columns = List.of();
        for (String line : Files.readAllLines(Path.of("docs/import-export.md"), UTF_8)) {
            List<String> cells = cells(line);
            if (cells.contains(column)) {
                columns = cells;
            } else if (cells.size() != columns.size()) {
                columns = List.of();
            } else if (!columns.isEmpty() && cells.get(0).startsWith("`")) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 1; i < columns.size(); i++) {
                    row.put(columns.get(i), cells.get(i));
                }
                table.put(cells.get(0).replace("`", ""), row);
            }
        }
        return table;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        if (line.startsWith("|")) {
            for (String cell : line.substring(1, line.length() - 1).split("\\|", -1)) {
                cells.add(cell.strip());
            }
        }
        return cells;
    }

    @TestFactory
    List<DynamicTest> theTableInTheDocsSaysWhatEachFormatCarries() throws IOException {
        Map<String, Map<String, String>> table = table("other answers");
        assertThat(table).hasSameSizeAs(formats());
        List<DynamicTest> tests = new ArrayList<>();
        for (Format format : formats()) {
            tests.add(DynamicTest.dynamicTest(format.word(), () -> {
                String text = written(format, marked());
                Map<String, String> found = new LinkedHashMap<>();
                MARKS.forEach((column, mark) -> found.put(column, text.contains(mark) ? "yes" : "–"));
                assertThat(table.get(format.word())).isEqualTo(found);
            }));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> theTableInTheDocsListsChangedCards() throws IOException {
        Map<String, Map<String, String>> table = table("cards that are changed");
        assertThat(table).hasSameSizeAs(formats());
        List<DynamicTest> tests = new ArrayList<>();
        for (Format format : formats()) {
            tests.add(DynamicTest.dynamicTest(format.word(), () -> {
                List<Card> twice = new ArrayList<>(Samples.cards());
                Samples.cards().forEach(card -> twice.add(again(card)));
                Conversions conversions = format.write(
                        Samples.export(twice), Options.plain(Instant.EPOCH), Meter.NONE, new ByteArrayOutputStream());
                assertThat(table.get(format.word())).containsEntry("cards that are changed", inShort(conversions));
            }));
        }
        return tests;
    }

    private static Card again(Card card) {
        CardHead head = card.head();
        CardId id = new CardId(card.id().deck(), card.id().card() + "-2");
        CardHead other = new CardHead(id, head.facts(), head.why(), head.hint(), head.tags(), head.at());
        return new Card(other, card.ask(), card.answer());
    }

    /**
     * A conversion in short form: {@code ordering: matching questions} for {@code 2 ordering cards became matching
     * questions}. Equal ones are joined.
     */
    private static String inShort(Conversions conversions) {
        Map<String, List<String>> kinds = new TreeMap<>();
        for (String sentence : conversions.sentences()) {
            String[] parts = sentence.replaceFirst("[0-9]+ ", "").split(" cards became ", -1);
            kinds.computeIfAbsent(parts[1], became -> new ArrayList<>()).add(parts[0]);
        }
        List<String> out = new ArrayList<>();
        kinds.forEach((became, from) -> out.add(String.join(", ", from) + ": " + became));
        return String.join("; ", out);
    }
}
