/**
 * Export and import of packages for Anki, AnkiDroid and Mnemosyne. The package writes the layout that all three
 * programs read, and reads all three layouts. Note types must not change, because a learner's progress depends on their
 * ids, fields and order.
 */
@NullMarked
package dev.dateline.exchange.anki;

import org.jspecify.annotations.NullMarked;
