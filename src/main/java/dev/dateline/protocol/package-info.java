/**
 * Sessions and exams as JSON lines, and what reports print with {@code --json}. A front end without a terminal talks to the
 * program through this package; what is asked next and what an answer is worth is decided in {@code study}.
 */
@NullMarked
package dev.dateline.protocol;

import org.jspecify.annotations.NullMarked;
