/**
 * Memory: what a learner still knows, when a card comes back, and the calendar of study days.
 *
 * <p>It contains the FSRS models ({@link dev.dateline.memory.MemoryModel}), the {@link dev.dateline.memory.Scheduler}
 * that turns a grade into the next date, and the calendar of study days. Everything is pure: time and randomness are
 * passed in, and nothing is read or written. The package does not know cards, decks or the journal.
 */
@NullMarked
package dev.dateline.memory;

import org.jspecify.annotations.NullMarked;
