/**
 * Training: fits the weights of a memory model to a log of reviews, and says which model foretells that log best.
 *
 * <p>Pure arithmetic over columns of numbers: {@link dev.dateline.memory.train.TrainingSet} holds a log,
 * {@link dev.dateline.memory.train.Trainer} fits one model to it, {@link dev.dateline.memory.train.Tournament} measures all
 * of them on reviews that they have not seen. Reading logs is the business of other rooms.
 */
@NullMarked
package dev.dateline.memory.train;

import org.jspecify.annotations.NullMarked;
