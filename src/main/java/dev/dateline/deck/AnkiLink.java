package dev.dateline.deck;

import java.util.Optional;

/**
 * The Anki note that a card came from. An export then changes that note instead of adding one.
 *
 * @param guid the note's identity in every collection
 * @param type the name of its note type, if an export can fill it: a foreign type with two fields
 */
public record AnkiLink(String guid, Optional<String> type) {}
