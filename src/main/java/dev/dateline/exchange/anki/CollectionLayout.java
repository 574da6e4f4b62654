package dev.dateline.exchange.anki;

import dev.dateline.exchange.anki.Collection.ForeignDeck;
import dev.dateline.exchange.intake.ImportFailure;
import java.sql.SQLException;
import java.util.Map;

/** Reads decks and note types, whose storage differs between versions of Anki. */
interface CollectionLayout {
    /** Decks by id. */
    Map<Long, ForeignDeck> decks() throws SQLException, ImportFailure;

    /** Note types by id. */
    Map<Long, ForeignType> types() throws SQLException, ImportFailure;
}
