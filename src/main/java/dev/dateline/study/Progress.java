package dev.dateline.study;

import java.time.Duration;

/**
 * How far a session has come.
 *
 * @param number the number of the present card, from 1; a card that returns keeps its number
 * @param total how many different cards the session will ask, as far as is known
 * @param repeats how many cards still return, if only such cards are left; else 0
 * @param answered answers so far, including answers to cards that returned
 * @param right answers so far that were correct or had a typing slip
 * @param spent the time since the session began
 * @param recorded whether the answers count; false for practice
 */
public record Progress(int number, int total, int repeats, int answered, int right, Duration spent, boolean recorded) {}
