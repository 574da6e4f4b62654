/**
 * Export and import of packages for Anki, AnkiDroid and Mnemosyne. It writes the layout that all of them read, and reads all three
 * layouts. Note types must not change: a learner's progress depends on their ids, fields and order.
 */
@NullMarked
package dev.dateline.exchange.anki;

import org.jspecify.annotations.NullMarked;
