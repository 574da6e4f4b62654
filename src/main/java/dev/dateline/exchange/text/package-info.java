/** Decks as text for people and spreadsheets: CSV, TSV, this program's JSON, and a study sheet in Markdown. */
@NullMarked
package dev.dateline.exchange.text;

import org.jspecify.annotations.NullMarked;
