/** The lists of all formats for export and import. */
@NullMarked
package dev.dateline.exchange.formats;

import org.jspecify.annotations.NullMarked;
