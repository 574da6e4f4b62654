/**
 * Packages for Anki, AnkiDroid and Mnemosyne, both ways: the layout that all of them read is written, all three are read. Note
 * types are frozen: ids, fields and their order never change, for a learner's progress hangs on them.
 */
@NullMarked
package dev.dateline.exchange.anki;

import org.jspecify.annotations.NullMarked;
