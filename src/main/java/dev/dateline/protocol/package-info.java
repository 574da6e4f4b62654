/**
 * Sessions and exams as JSON lines, and reports for {@code --json}. A front end without a terminal talks to the program through
 * this package. The package {@code study} chooses the questions and judges the answers.
 */
@NullMarked
package dev.dateline.protocol;

import org.jspecify.annotations.NullMarked;
