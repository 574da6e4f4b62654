/**
 * All answers and other actions on cards: an append-only log of {@link dev.dateline.journal.Event}s in SQLite, its content ({@link
 * dev.dateline.journal.History}), its backups, and the merging of logs of several machines. It only stores decisions of other
 * packages: it does not judge, schedule or choose cards.
 */
@NullMarked
package dev.dateline.journal;

import org.jspecify.annotations.NullMarked;
