package dev.dateline.exchange.formats;

import dev.dateline.exchange.anki.AnkiPackage;
import dev.dateline.exchange.anki.AnkiTextFile;
import dev.dateline.exchange.classroom.GiftFile;
import dev.dateline.exchange.intake.IncomingFormat;
import dev.dateline.exchange.text.DecksFromJson;
import dev.dateline.exchange.text.QuestionsAndAnswers;
import dev.dateline.exchange.text.Table;
import java.util.List;

/** The formats from which decks can be read. */
public final class ImportFormats {
    private ImportFormats() {}

    /**
     * All formats, the most specific first, because every text might be a table.
     *
     * @param withProgress whether the answers to the cards are imported too
     */
    public static List<IncomingFormat> all(boolean withProgress) {
        return List.of(
                new AnkiPackage(withProgress),
                new DecksFromJson(),
                new AnkiTextFile(),
                new QuestionsAndAnswers(),
                new GiftFile(),
                new Table());
    }
}
