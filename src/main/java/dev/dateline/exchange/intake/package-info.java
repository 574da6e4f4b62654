/**
 * Import of decks: detects a file's format and converts its cards. Each format is next to its writer. This package
 * makes valid decks from the results and counts the losses.
 */
@NullMarked
package dev.dateline.exchange.intake;

import org.jspecify.annotations.NullMarked;
