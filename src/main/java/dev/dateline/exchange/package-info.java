/**
 * Export and import of decks, with one class for each format behind {@link dev.dateline.exchange.Format}. This package
 * has the code that formats share: cards with their sources, safe text, and writing a file as a whole. The formats for
 * export and import are in the packages below. There are no commands, screens or scheduling here.
 */
@NullMarked
package dev.dateline.exchange;

import org.jspecify.annotations.NullMarked;
