/**
 * Export and import of decks, with one class for each format behind {@link dev.dateline.exchange.Format}. This package has the code
 * that all formats share: the cards with their sources, safe text, and writing files as a whole. The formats, also those for
 * import, are in the packages below. There are no commands, screens or scheduling here.
 */
@NullMarked
package dev.dateline.exchange;

import org.jspecify.annotations.NullMarked;
