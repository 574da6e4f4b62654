/** The registry of all formats that decks can be exported to. */
@NullMarked
package dev.dateline.exchange.formats;

import org.jspecify.annotations.NullMarked;
