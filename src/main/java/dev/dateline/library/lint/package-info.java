/**
 * Rules that check the questions of a library, and the author's comments that silence a rule in one place. The
 * library's reader reports files that cannot be read.
 */
@NullMarked
package dev.dateline.library.lint;

import org.jspecify.annotations.NullMarked;
