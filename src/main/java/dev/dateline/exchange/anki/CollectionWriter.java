package dev.dateline.exchange.anki;

import dev.dateline.deck.CardId;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.ExportDeck;
import dev.dateline.exchange.ExportLedger;
import dev.dateline.exchange.Meter;
import dev.dateline.exchange.Shuffle;
import dev.dateline.exchange.Studied;
import dev.dateline.journal.SqliteFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Fills a new SQLite file with a collection. */
final class CollectionWriter {
    private static final String NOTE = "INSERT INTO notes VALUES (?,?,?,?,-1,?,?,?,?,0,'')";
    private static final String CARD = "INSERT INTO cards VALUES (?,?,?,0,?,-1,?,?,?,?,?,?,?,?,0,0,?,?)";
    private static final String ANSWER = "INSERT INTO revlog VALUES (?,?,-1,?,?,?,?,?,?)";

    /** The first of Anki's seven flags. A flagged card gets this flag. */
    private static final int RED_FLAG = 1;

    private final ExportLedger ledger;
    private final Instant now;
    private final Meter meter;
    private final Set<Long> noteIds = new HashSet<>();
    private final Set<Long> answerIds = new HashSet<>();

    CollectionWriter(ExportLedger ledger, Instant now, Meter meter) {
        this.ledger = ledger;
        this.now = now;
        this.meter = meter;
    }

    void write(Export export, Path file) throws IOException {
        try (Connection db = SqliteFile.open(file)) {
            try (Statement statement = db.createStatement()) {
                statement.execute("PRAGMA journal_mode=OFF");
                statement.execute("PRAGMA synchronous=OFF");
            }
            db.setAutoCommit(false);
            run(db, CollectionTexts.schema("tables"));
            long modified = rows(db, export);
            run(db, CollectionTexts.schema("indexes"));
            collection(db, export, modified);
            db.commit();
        } catch (SQLException e) {
            throw new IOException("the package's database cannot be written: " + e.getMessage(), e);
        }
    }

    private static void run(Connection db, List<String> statements) throws SQLException {
        try (Statement statement = db.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Returns the latest modification time of a note, in seconds since 1970. */
    private long rows(Connection db, Export export) throws SQLException, IOException {
        long latest = NoteType.LOOKS_MODIFIED;
        int total = export.size();
        int position = 0;
        try (PreparedStatement notes = db.prepareStatement(NOTE);
                PreparedStatement cards = db.prepareStatement(CARD);
                PreparedStatement answers = db.prepareStatement(ANSWER)) {
            for (ExportDeck deck : export.decks()) {
                long deckId = Guid.deckId(deck.deck().id());
                for (ExportCard card : deck.cards()) {
                    long id = freeNoteId(card.card().id());
                    long modified = note(notes, id, card);
                    position++;
                    card(cards, id, deckId, modified, position, card);
                    answers(answers, id, card);
                    latest = Math.max(latest, modified);
                    if (position % 500 == 0 || position == total) {
                        notes.executeBatch();
                        cards.executeBatch();
                        answers.executeBatch();
                        meter.at(position, total);
                    }
                }
            }
        }
        return latest;
    }

    private long freeNoteId(CardId card) {
        long id = Guid.noteId(card);
        while (!noteIds.add(id)) {
            id++;
        }
        return id;
    }

    /** Returns the modification time of the note, in seconds since 1970. */
    private long note(PreparedStatement row, long id, ExportCard card) throws SQLException, IOException {
        AnkiNote note = NoteWriter.note(card);
        String fields = String.join(CollectionReader.LEVEL, note.fields());
        String tags = note.tags().isEmpty() ? "" : " " + String.join(" ", note.tags()) + " ";
        String sort = plain(note.fields().get(0));
        byte[] hash = Shuffle.sha256(note.type().id() + "\u001f" + fields + "\u001f" + tags);
        long modified = ledger.modified(card.card().id(), HexFormat.of().formatHex(hash), now);
        add(row, id, Guid.of(card.card()), note.type().id(), modified, tags, fields, sort, checksum(sort));
        return modified;
    }

    /** The field without markup. Anki uses it to sort and compare notes. */
    private static String plain(String field) {
        return Parser.unescapeEntities(field.replaceAll("<[^>]*>", ""), false);
    }

    /** The checksum by which Anki finds notes with the same first field: the first 32 bits of its SHA-1. */
    private static long checksum(String firstField) {
        return Integer.toUnsignedLong(
                ByteBuffer.wrap(Shuffle.digest("SHA-1", firstField)).getInt());
    }

    private void card(PreparedStatement row, long id, long deck, long modified, int position, ExportCard card)
            throws SQLException {
        CardRow state =
                card.studied().map(studied -> CardRow.of(studied, position)).orElse(CardRow.unseen(position));
        boolean flagged = card.studied().map(Studied::flagged).orElse(false);
        add(
                row,
                id,
                id,
                deck,
                modified,
                state.type(),
                state.queue(),
                state.due(),
                state.interval(),
                state.factor(),
                state.repetitions(),
                state.lapses(),
                state.left(),
                flagged ? RED_FLAG : 0,
                state.data());
    }

    private static void add(PreparedStatement row, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            row.setObject(i + 1, values[i]);
        }
        row.addBatch();
    }

    private void answers(PreparedStatement row, long cardId, ExportCard card) throws SQLException {
        if (card.studied().isEmpty()) {
            return;
        }
        int last = 0;
        for (Studied.Answer answer : card.studied().get().answers()) {
            long id = answer.at().toEpochMilli();
            while (!answerIds.add(id)) {
                id++;
            }
            int interval = CardRow.interval(answer.interval());
            int kind = CardRow.kind(answer.phase());
            long took = Math.max(0, Math.min(answer.took().toMillis(), 600_000));
            add(row, id, cardId, answer.grade(), interval, last, kind == 0 ? 0 : CardRow.FACTOR, took, kind);
            last = interval;
        }
    }

    private static void collection(Connection db, Export export, long modified) throws SQLException {
        boolean scheduled =
                export.cards().stream().anyMatch(card -> card.studied().isPresent());
        try (PreparedStatement row = db.prepareStatement("INSERT INTO col VALUES (1,?,?,?,11,0,0,0,?,?,?,?,'{}')")) {
            add(
                    row,
                    CardRow.DAY_ZERO.getEpochSecond(),
                    modified * 1000,
                    NoteType.LOOKS_MODIFIED * 1000,
                    CollectionTexts.settings(scheduled),
                    CollectionTexts.models(),
                    CollectionTexts.decks(export.decks()),
                    CollectionTexts.deckSettings());
            row.executeBatch();
        }
    }
}
