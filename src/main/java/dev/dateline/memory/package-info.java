/**
 * Memory: what a learner still knows, when a card comes back, and what a study day is.
 *
 * <p>Here live the FSRS models ({@link dev.dateline.memory.MemoryModel}), the {@link dev.dateline.memory.Scheduler} that turns
 * a grade into the next date, and the calendar of study days. Everything is pure: time and chance are handed in, nothing is
 * read or written, and no card, deck or journal is known here.
 */
@NullMarked
package dev.dateline.memory;

import org.jspecify.annotations.NullMarked;
