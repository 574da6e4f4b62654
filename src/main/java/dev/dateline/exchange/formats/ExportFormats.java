package dev.dateline.exchange.formats;

import dev.dateline.exchange.ExportLedger;
import dev.dateline.exchange.Format;
import dev.dateline.exchange.anki.AnkiText;
import dev.dateline.exchange.anki.Apkg;
import dev.dateline.exchange.anki.KeptNotes;
import dev.dateline.exchange.classroom.Gift;
import dev.dateline.exchange.classroom.MoodleXml;
import dev.dateline.exchange.classroom.Qti;
import dev.dateline.exchange.page.QuizPage;
import dev.dateline.exchange.text.Csv;
import dev.dateline.exchange.text.JsonDecks;
import dev.dateline.exchange.text.StudySheet;
import dev.dateline.exchange.text.Tsv;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which decks can be written, by their names on the command line. */
public final class ExportFormats {
    private final List<Format> formats;

    /**
     * All formats.
     *
     * @param ledger remembers earlier exports, for formats that need this
     * @param notes the notes that came from Anki, for the formats that write them again
     */
    public ExportFormats(ExportLedger ledger, KeptNotes notes) {
        this.formats = List.of(
                new Apkg(ledger, notes).format(),
                new AnkiText(notes).format(),
                Csv.FORMAT,
                Tsv.FORMAT,
                JsonDecks.FORMAT,
                StudySheet.FORMAT,
                QuizPage.FORMAT,
                Gift.FORMAT,
                MoodleXml.FORMAT,
                Qti.FORMAT);
    }

    /** All formats, in the order of the help. */
    public List<Format> all() {
        return formats;
    }

    /** The format with this name on the command line. */
    public Optional<Format> named(String word) {
        return formats.stream()
                .filter(format -> format.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The format with this file extension, if only one has it. */
    public Optional<Format> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return formats.stream().filter(format -> name.endsWith(format.suffix())).findFirst();
    }

    public List<String> words() {
        return formats.stream().map(Format::word).toList();
    }
}
