/**
 * A study session: which card comes next, how it is laid out, what an answer becomes. Time, chance, judging, scheduling and
 * the journal are handed in; there is no terminal, no file and no clock of its own here, so that a year of study is a test of
 * milliseconds. Front ends read lines and keys, turn them into a {@link dev.dateline.judge.Response} with the
 * {@link dev.dateline.study.AnswerParser}, and show the {@link dev.dateline.study.Outcome}.
 */
@NullMarked
package dev.dateline.study;

import org.jspecify.annotations.NullMarked;
