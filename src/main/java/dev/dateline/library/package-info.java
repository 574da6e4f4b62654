/**
 * The library: a folder of fact sheets and decks. This package reads and links the files. It knows which fact replaced
 * which, the status of a fact on a given day, the cards that a query selects, and the errors in the files. It does not
 * know sessions, progress or screens.
 */
@NullMarked
package dev.dateline.library;

import org.jspecify.annotations.NullMarked;
