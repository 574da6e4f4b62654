package dev.dateline.exchange.anki;

import dev.dateline.exchange.anki.Collection.ForeignDeck;
import dev.dateline.exchange.intake.ImportFailure;
import java.sql.SQLException;
import java.util.Map;

/** Where a collection keeps its decks and note types, which differs between versions of Anki. */
interface CollectionLayout {
    /** Decks by their number. */
    Map<Long, ForeignDeck> decks() throws SQLException, ImportFailure;

    /** Note types by their number. */
    Map<Long, ForeignType> types() throws SQLException, ImportFailure;
}
