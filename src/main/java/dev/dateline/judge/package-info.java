/**
 * Is this answer right, and if not, what was it mixed up with? Pure: a card, a response and what the library knows go in, a
 * {@link dev.dateline.judge.Judgement} comes out. Grades, schedules and screens are for others.
 */
@NullMarked
package dev.dateline.judge;

import org.jspecify.annotations.NullMarked;
