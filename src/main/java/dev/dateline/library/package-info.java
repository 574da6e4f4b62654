/**
 * The library: a folder of fact sheets and decks. Reads and links them, and knows which fact replaced which, the status of a fact
 * on a given day, the cards that a query selects, and the errors in the files. It has no sessions, progress or screens.
 */
@NullMarked
package dev.dateline.library;

import org.jspecify.annotations.NullMarked;
