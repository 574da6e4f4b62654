/**
 * The library: a folder of fact sheets and decks, read and tied together. Who replaced whom and how a fact stands on a given
 * day, which cards a query selects, what is wrong with the files. No sessions, no progress, no screens.
 */
@NullMarked
package dev.dateline.library;

import org.jspecify.annotations.NullMarked;
