/**
 * Rules that check questions, card by card and over a whole library, and the author's comments that silence a rule in one place.
 * The library's reader reports files that cannot be read.
 */
@NullMarked
package dev.dateline.library.lint;

import org.jspecify.annotations.NullMarked;
