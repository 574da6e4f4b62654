/**
 * Decides whether an answer is right, and if not, what it was mixed up with. Pure: the input is a card, a response and
 * the library's knowledge, and the result is a {@link dev.dateline.judge.Judgement}. Other packages handle grades,
 * schedules and screens.
 */
@NullMarked
package dev.dateline.judge;

import org.jspecify.annotations.NullMarked;
