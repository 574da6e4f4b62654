/**
 * Exams: a paper composed from cards, answered in any order with nothing revealed before the end, marked with negative marking,
 * and a report on it. All that happens in one is an event of the journal, so that it goes on after a crash; the schedule of the
 * cards is left alone unless the learner wants it otherwise.
 */
@NullMarked
package dev.dateline.study.exam;

import org.jspecify.annotations.NullMarked;
