/** A self-contained HTML page that is a quiz on the screen and a test on paper. */
@NullMarked
package dev.dateline.exchange.page;

import org.jspecify.annotations.NullMarked;
