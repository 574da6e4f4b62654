/**
 * What a learner's past comes to, and what is likely to come: reports of words and of one chart each, in numbers that a terminal,
 * a page and a program can show in their own way.
 */
@NullMarked
package dev.dateline.study.stats;

import org.jspecify.annotations.NullMarked;
