/**
 * Exams: papers composed from cards, answered in any order, marked with negative marking, and their reports. No right answer is
 * shown before the end. Every step is an event of the journal, so that an exam can be continued after a crash. The schedule of the
 * cards does not change unless the learner wants it.
 */
@NullMarked
package dev.dateline.study.exam;

import org.jspecify.annotations.NullMarked;
