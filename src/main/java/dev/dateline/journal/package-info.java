/**
 * Every answer ever given, and all else that was done to a card: an append-only log of {@link dev.dateline.journal.Event}s in
 * SQLite, what it says when read ({@link dev.dateline.journal.History}), its backups, and the joining of two machines' logs.
 * It keeps what others decided; no judging, no scheduling, no choice of the next card.
 */
@NullMarked
package dev.dateline.journal;

import org.jspecify.annotations.NullMarked;
