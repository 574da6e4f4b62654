/**
 * Decides whether an answer is right, and what a wrong answer was mixed up with. The input is a card, a response and
 * the library's knowledge; the result is a {@link dev.dateline.judge.Judgement}. Nothing is stored. Other packages
 * handle grades, schedules and screens.
 */
@NullMarked
package dev.dateline.judge;

import org.jspecify.annotations.NullMarked;
