package dev.dateline.deck;

import java.util.Optional;

/**
 * Which note of Anki a card was made of, so that an export changes that note instead of adding another.
 *
 * @param guid the note's name in every collection that has it
 * @param type the name of its note type, where an export can fill it: one of others, with two fields
 */
public record AnkiLink(String guid, Optional<String> type) {}
