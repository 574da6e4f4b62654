/**
 * Training: fits the weights of a memory model to a log of reviews, and finds the model that predicts this log best.
 *
 * <p>Pure arithmetic over columns of numbers: {@link dev.dateline.memory.train.TrainingSet} holds a log,
 * {@link dev.dateline.memory.train.Trainer} fits one model to it, {@link dev.dateline.memory.train.Tournament} measures
 * all models on reviews that they were not trained on. Other packages read the logs.
 */
@NullMarked
package dev.dateline.memory.train;

import org.jspecify.annotations.NullMarked;
