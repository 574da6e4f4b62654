/**
 * Exams: papers composed from cards, answers in any order, negative marking, and reports. No right answer is shown
 * before the end. Every step is an event of the journal, so that an exam can be continued after a crash. The schedule
 * of the cards changes only if the learner wants it.
 */
@NullMarked
package dev.dateline.study.exam;

import org.jspecify.annotations.NullMarked;
