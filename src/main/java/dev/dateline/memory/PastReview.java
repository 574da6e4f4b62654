package dev.dateline.memory;

import java.time.Instant;

/**
 * One review as it was recorded, enough to replay a card's history.
 *
 * @param at when it was answered
 * @param day the study day of that moment where the learner was
 * @param grade what the answer was worth
 * @param given the interval that was given then; it holds whatever parameters or settings came later
 */
public record PastReview(Instant at, StudyDay day, Grade grade, Interval given) {}
