package dev.dateline.exchange.anki;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.Forms;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.ExportDeck;
import dev.dateline.exchange.ExportLedger;
import dev.dateline.exchange.Meter;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.Samples;
import dev.dateline.exchange.Shuffle;
import dev.dateline.exchange.Studied;
import dev.dateline.journal.SqliteFile;
import dev.dateline.memory.Phase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApkgTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-01-06T10:00:00Z");

    @TempDir
    Path folder;

    private byte[] write(Export export, Instant now) throws IOException {
        ExportLedger ledger = new ExportLedger(folder.resolve("exports"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Apkg(ledger, KeptNotes.none()).format().write(export, Options.plain(now), Meter.NONE, out);
        ledger.save();
        return out.toByteArray();
    }

    private List<String> query(byte[] apkg, String sql) throws IOException, SQLException {
        Path file = folder.resolve("read.anki2");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(apkg))) {
            ZipEntry entry = zip.getNextEntry();
            assertThat(entry).isNotNull();
            Files.write(file, zip.readAllBytes());
        }
        List<String> rows = new ArrayList<>();
        try (Connection db = SqliteFile.open(file);
                Statement statement = db.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    @Test
    void theSameDeckGivesTheSameBytesWhenever() throws IOException {
        Export export = Samples.export(Samples.cards());
        assertThat(write(export, TUESDAY)).isEqualTo(write(export, MONDAY));
    }

    @Test
    void everyCardIsANoteWithOneCardOfAnki() throws IOException, SQLException {
        byte[] apkg = write(Samples.export(Samples.cards()), MONDAY);
        assertThat(query(apkg, "SELECT count(*) FROM notes JOIN cards ON nid = notes.id"))
                .containsExactly(Integer.toString(Samples.cards().size()));
        assertThat(query(apkg, "PRAGMA integrity_check")).containsExactly("ok");
        assertThat(new TreeSet<>(query(apkg, "SELECT guid FROM notes")))
                .hasSize(Samples.cards().size());
    }

    @Test
    void onlyAnEditedNoteGetsALaterTime() throws IOException, SQLException {
        List<Card> cards = new ArrayList<>(Samples.cards());
        write(Samples.export(cards), MONDAY);
        Card old = Samples.answer();
        cards.set(0, new Card(old.head(), old.ask() + " Now.", old.answer()));
        byte[] edited = write(Samples.export(cards), TUESDAY);
        assertThat(query(edited, "SELECT guid FROM notes WHERE mod = " + TUESDAY.getEpochSecond()))
                .containsExactly(Guid.of(old.id()));
        assertThat(query(edited, "SELECT count(*) FROM notes WHERE mod = " + MONDAY.getEpochSecond()))
                .containsExactly(Integer.toString(cards.size() - 1));
    }

    @Test
    void aFieldHoldsNoMarkupAndFillsNoTemplate() throws IOException, SQLException {
        byte[] apkg = write(Samples.export(Samples.cards()), MONDAY);
        List<String> fields = query(apkg, "SELECT flds FROM notes WHERE flds LIKE '%Grain comes%'");
        assertThat(fields.get(0))
                .startsWith("Grain comes by {{c1::rail}} and leaves<br>by {&#123;{{c1::C:&#58;sea}&#125;}}.\u001f")
                .contains("Because &lt;ships&gt; &amp; boats differ.");
        assertThat(query(apkg, "SELECT sfld FROM notes WHERE flds LIKE 'Who is mayor%'"))
                .containsExactly("Who is mayor of Port Elm?");
    }

    @Test
    void everyTemplateSaysThatItHasNoDeckOfItsOwn() throws IOException, SQLException {
        // Anki 2.1.15 stops checking a database if a template lacks this key
        JsonNode models = new ObjectMapper()
                .readTree(query(write(Samples.export(Samples.cards()), MONDAY), "SELECT models FROM col")
                        .get(0));
        assertThat(models).hasSize(NoteType.values().length);
        for (JsonNode model : models) {
            assertThat(model.at("/tmpls/0/did").isNull()).isTrue();
        }
    }

    @Test
    void progressIsExportedAsAnkiKeepsIt() throws IOException, SQLException {
        byte[] apkg = write(studied(), MONDAY);
        String card = " FROM cards JOIN notes ON nid = notes.id WHERE guid = '"
                + Guid.of(Samples.answer().id()) + "'";
        assertThat(query(
                        apkg, "SELECT cards.type || ' ' || queue || ' ' || reps || ' ' || lapses || ' ' || ivl" + card))
                .containsExactly("2 2 3 1 12");
        assertThat(query(apkg, "SELECT date((SELECT crt FROM col) + due * 86400, 'unixepoch')" + card))
                .containsExactly("2026-01-17");
        assertThat(query(apkg, "SELECT cards.data" + card))
                .containsExactly("{\"pos\":1,\"s\":12.3457,\"d\":5.124,\"dr\":0.9,\"decay\":0.154,\"lrt\":1767607201}");
        assertThat(query(
                        apkg,
                        "SELECT ease || ' ' || ivl || ' ' || lastIvl || ' ' || factor || ' ' || time || ' ' || type"
                                + " FROM revlog WHERE cid = (SELECT cards.id" + card + ") ORDER BY id"))
                .containsExactly("3 -600 0 0 4000 0", "1 -600 -600 2500 600000 1", "3 12 -600 2500 0 2");
        assertThat(query(apkg, "SELECT id FROM revlog ORDER BY id"))
                .as("no two at the same millisecond")
                .containsExactly("1767607200000", "1767607200001", "1767607200002", "1767607201000");
        assertThat(query(apkg, "SELECT json_extract(conf, '$.schedVer') FROM col"))
                .containsExactly("2");
    }

    @Test
    void flagsAndOwnNotesLeaveWithProgress() throws IOException, SQLException {
        byte[] apkg = write(studied(), MONDAY);
        assertThat(query(apkg, "SELECT guid FROM cards JOIN notes ON nid = notes.id WHERE cards.flags = 1"))
                .containsExactly(Guid.of(Samples.answer().id()));
        assertThat(query(apkg, "SELECT guid FROM notes WHERE flds LIKE '%Like<br>the &lt;Grey&gt; Sea.'"))
                .containsExactly(Guid.of(Samples.answer().id()));
        byte[] without = write(Samples.export(Samples.cards()), MONDAY);
        assertThat(query(without, "SELECT count(*) FROM cards WHERE flags <> 0"))
                .containsExactly("0");
        assertThat(NoteType.TYPED.back()).contains("{{Spare 2}}");
    }

    @Test
    void aNumberIsTypedWithoutItsUnit() {
        AnkiNote note = NoteWriter.note(Samples.bare(Samples.number()));
        assertThat(note.fields().get(1)).isEqualTo("1,250");
        assertThat(note.fields().get(2)).isEqualTo("about 1,250 ships; 1,200 to 1,300");
        assertThat(note.fields().get(NoteType.TYPED.index("Spare 1"))).isEqualTo("ships");
        assertThat(NoteType.TYPED.front()).contains("{{type:Answer}}{{#Spare 1}}<span class=\"unit\">");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "43000000000000|yen|43 trillion yen|43 trillion|",
                "90|per cent|nearly 90 per cent|90|nearly 90 per cent",
                "5|years|five years|5|five years",
                "-2.5|degrees|−2.5 degrees|-2.5|−2.5 degrees",
                "12|ships|12, of which ten sank|12|12, of which ten sank",
                "12000|ships|in 2021 12,000 ships|12,000|in 2021 12,000 ships",
                "20|dollars|$20|20|$20"
            })
    void theBareNumberIsAsTheAuthorWroteIt(String number, String unit, String shown, String typed, String right) {
        Value.Quantity quantity = new Value.Quantity(new BigDecimal(number), unit, shown);
        TypedNumber found =
                TypedNumber.of(new Answer.Typed(quantity, Forms.NONE)).orElseThrow();
        assertThat(found.digits()).isEqualTo(typed);
        assertThat(String.join("; ", found.right())).isEqualTo(right == null ? "" : right);
    }

    @Test
    void lettersOfSeveralChoicesAreInOrder() {
        for (int i = 0; i < 20; i++) {
            Card card = new Card(
                    Samples.head("towns-" + i),
                    "Which?",
                    new Answer.Choice(List.of("Elm", "Oak", "Ash", "Fir"), List.of(3, 0, 1), true, false, ""));
            List<String> letters = NoteWriter.own(card).fields().get(2).lines().toList();
            String found = letters.get(0).replaceAll("([A-D])\\. \\w+(<br>)?", "$1");
            assertThat(found).isIn("ABC", "ABD", "ACD", "BCD");
        }
    }

    @Test
    void aCardInLearningIsDueAtItsMinuteAndASuspendedCardStaysSuspended() throws IOException, SQLException {
        byte[] apkg = write(studied(), MONDAY);
        String card = " FROM cards JOIN notes ON nid = notes.id WHERE guid = '"
                + Guid.of(Samples.number().id()) + "'";
        assertThat(query(apkg, "SELECT cards.type || ' ' || queue || ' ' || due || ' ' || left" + card))
                .containsExactly("1 -1 1767607800 1001");
        String unseen = " FROM cards JOIN notes ON nid = notes.id WHERE guid = '"
                + Guid.of(Samples.single().id()) + "'";
        assertThat(query(apkg, "SELECT cards.type || ' ' || queue || ' ' || reps" + unseen))
                .containsExactly("0 -1 0");
    }

    /**
     * Three cards: one in review that lapsed once, one in learning that is suspended, and one that was suspended before
     * it was ever asked.
     */
    private static Export studied() {
        Studied.Answer first =
                new Studied.Answer(MONDAY, 3, Duration.ofSeconds(4), Duration.ofMinutes(10), Phase.LEARNING);
        Studied reviewed = new Studied(
                List.of(
                        first,
                        new Studied.Answer(MONDAY, 1, Duration.ofHours(1), Duration.ofMinutes(10), Phase.REVIEW),
                        new Studied.Answer(
                                MONDAY.plusSeconds(1),
                                3,
                                Duration.ofMillis(-1),
                                Duration.ofDays(12),
                                Phase.RELEARNING)),
                Optional.of(Instant.parse("2026-01-17T04:00:00Z")),
                Optional.of(LocalDate.of(2026, 1, 17)),
                Optional.of(new Studied.Memory(12.345_67, 5.123_6, 0.9, 0.154_2)),
                false,
                true,
                "Like\nthe <Grey> Sea.");
        Studied learning = new Studied(
                List.of(first),
                Optional.of(MONDAY.plusSeconds(600)),
                Optional.of(LocalDate.of(2026, 1, 5)),
                Optional.empty(),
                true,
                false,
                "");
        Studied aside = new Studied(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), true, false, "");
        List<ExportCard> cards = List.of(
                with(Samples.answer(), reviewed), with(Samples.number(), learning), with(Samples.single(), aside));
        return Samples.export(new ExportDeck(Samples.deck(List.of()), cards));
    }

    private static ExportCard with(Card card, Studied studied) {
        return new ExportCard(card, Optional.empty(), List.of(), List.of(), Optional.of(studied));
    }

    @Test
    void theNoteTypesAreFrozen() {
        // Learners' progress depends on these fields. If this fails, restore the field. New data goes into a spare
        // field.
        StringBuilder schema = new StringBuilder();
        for (NoteType type : NoteType.values()) {
            schema.append(type.id()).append(type.title()).append(type.fields()).append('\n');
        }
        assertThat(HexFormat.of().formatHex(Shuffle.sha256(schema.toString())))
                .as(schema.toString())
                .isEqualTo("9158f7e2e5434e2f1324926d6543827defadaa6509e8621d95a5b8cd9a7bdede");
    }

    @Test
    void guidsComeFromTheIdAlone() {
        assertThat(Guid.of(Samples.head("sea").id())).isEqualTo("EVLgE6oGYs9").matches("[0-9A-Za-z]+");
    }
}
