/**
 * All answers and other actions on cards. This package has an append-only log of {@link dev.dateline.journal.Event}s in
 * SQLite, its content ({@link dev.dateline.journal.History}), its backups, and the merging of logs of several machines.
 * It stores decisions of other packages. It does not judge, schedule or choose cards.
 */
@NullMarked
package dev.dateline.journal;

import org.jspecify.annotations.NullMarked;
