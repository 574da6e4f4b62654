package dev.dateline.deck;

import java.util.Optional;

/**
 * The Anki note from which a card was made. An export changes this note and does not add another one.
 *
 * @param guid the name of the note in every collection
 * @param type the name of its note type, if an export can fill it, because it is a foreign type with two fields
 */
public record AnkiLink(String guid, Optional<String> type) {}
