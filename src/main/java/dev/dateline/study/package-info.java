/**
 * A study session: the choice of the next card, its layout, and the result of an answer. Time, chance, judge, scheduler
 * and journal are passed in. The package uses no terminal, file or clock, so that a test of a year of study takes
 * milliseconds. Front ends read lines and keys, turn them into a {@link dev.dateline.judge.Response} with the {@link
 * dev.dateline.study.AnswerParser}, and show the {@link dev.dateline.study.Outcome}.
 */
@NullMarked
package dev.dateline.study;

import org.jspecify.annotations.NullMarked;
