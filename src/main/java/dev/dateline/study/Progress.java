package dev.dateline.study;

import java.time.Duration;

/**
 * How far a session has come.
 *
 * @param number the number of the present card, from 1; cards that return count once
 * @param total how many different cards the session will ask, as far as is known
 * @param repeats how many cards still return, once only those are left; else 0
 * @param answered answers so far, those to cards that returned included
 * @param right answers so far that were correct or had a typing slip
 * @param spent since the session began
 * @param recorded whether its answers count, and are not practice only
 */
public record Progress(int number, int total, int repeats, int answered, int right, Duration spent, boolean recorded) {}
