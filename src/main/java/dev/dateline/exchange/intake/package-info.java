/**
 * Import of decks: detects a file's format, and converts its cards. The formats are next to their writers. This package makes valid
 * decks from their results, and counts the losses.
 */
@NullMarked
package dev.dateline.exchange.intake;

import org.jspecify.annotations.NullMarked;
