/**
 * All answers and other actions on cards. This package has an append-only log of {@link dev.dateline.journal.Event}s in
 * SQLite, its content ({@link dev.dateline.journal.History}), its backups, and the merging of logs of several machines.
 * Other packages judge, schedule and choose cards, and this package stores the results.
 */
@NullMarked
package dev.dateline.journal;

import org.jspecify.annotations.NullMarked;
