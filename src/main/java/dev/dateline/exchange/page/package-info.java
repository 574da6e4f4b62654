/** One page of HTML that is a whole quiz on the screen and a test on paper, and needs nothing but itself. */
@NullMarked
package dev.dateline.exchange.page;

import org.jspecify.annotations.NullMarked;
