/**
 * Sessions and exams as JSON lines, and reports for {@code --json}. A program uses this package to run Dateline without
 * a terminal. The package {@code study} chooses the questions and judges the answers.
 */
@NullMarked
package dev.dateline.protocol;

import org.jspecify.annotations.NullMarked;
