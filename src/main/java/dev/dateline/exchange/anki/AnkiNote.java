package dev.dateline.exchange.anki;

import java.util.List;

/**
 * A note in a package.
 *
 * @param fields HTML, one for each field of the type
 * @param tags tags without white space, in alphabetical order
 */
record AnkiNote(NoteType type, List<String> fields, List<String> tags) {
    /** A note with only the fields of its own type, without the fields of every type. */
    AnkiNote(NoteType type, String... own) {
        this(type, List.of(own), List.of());
    }
}
