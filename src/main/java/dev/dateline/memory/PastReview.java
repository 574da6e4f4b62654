package dev.dateline.memory;

import java.time.Instant;

/**
 * A recorded review, with all that a replay of a card's history needs.
 *
 * @param day its study day in the learner's time zone
 * @param given the interval that was given then; later parameters or settings do not change it
 */
public record PastReview(Instant at, StudyDay day, Grade grade, Interval given) {}
