/** Decks as text that people and spreadsheets read: CSV, TSV, our JSON, a study sheet in Markdown. */
@NullMarked
package dev.dateline.exchange.text;

import org.jspecify.annotations.NullMarked;
