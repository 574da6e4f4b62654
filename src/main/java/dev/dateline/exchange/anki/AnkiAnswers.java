package dev.dateline.exchange.anki;

import dev.dateline.deck.Card;
import dev.dateline.exchange.anki.Collection.Note;
import dev.dateline.exchange.intake.ArrivedFile;
import dev.dateline.exchange.intake.ForeignAnswers;
import dev.dateline.exchange.intake.ForeignAnswers.Found;
import dev.dateline.exchange.intake.ImportFailure;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.memory.train.TrainingSet;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the answers in a package. Those to exported cards are imported; all of them can train a memory model. */
public final class AnkiAnswers {
    private AnkiAnswers() {}

    /** The answers to cards of a library. The cards are found by the names of their notes. */
    public static ForeignAnswers read(ArrivedFile file, Collection<Card> cards) throws IOException, ImportFailure {
        Map<String, Card> byName = new HashMap<>();
        cards.forEach(card -> byName.putIfAbsent(Guid.of(card), card));
        AnkiPackage format = new AnkiPackage(false);
        return format.open(file, reader -> {
            Map<Long, String> notes = new HashMap<>(); // an exported card is a note with one card
            for (Note note : reader.collection().notes()) {
                note.cards().stream().limit(1).forEach(first -> notes.put(first.id(), note.guid()));
            }
            List<Optional<Found>> rows = new ArrayList<>();
            for (Revlog row : reader.log()) {
                String guid = notes.getOrDefault(row.card(), "");
                rows.add(Optional.ofNullable(byName.get(guid)).map(card -> new Found(card, row.answer(guid))));
            }
            return ForeignAnswers.of("a package of Anki", rows);
        });
    }

    /**
     * All answers in a package, as a log for training. Study days are in UTC, so that the log has the same meaning
     * everywhere.
     */
    public static TrainingSet training(ArrivedFile file) throws IOException, ImportFailure {
        StudyCalendar days = new StudyCalendar(ZoneOffset.UTC);
        TrainingSet.Builder set = new TrainingSet.Builder();
        List<Revlog> log = new ArrayList<>(new AnkiPackage(false).open(file, CollectionReader::log));
        log.sort(Comparator.comparingLong(Revlog::id));
        for (Revlog row : log) {
            long day = days.dayOf(Instant.ofEpochMilli(row.id())).epochDay();
            set.add(Long.toString(row.card()), row.id(), day, row.ease(), 0);
        }
        return set.build();
    }
}
