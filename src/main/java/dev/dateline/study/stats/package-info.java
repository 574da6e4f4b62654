/**
 * Reports on a learner's past and future, each with sentences and one chart. Terminal, page and JSON show them in their own way.
 */
@NullMarked
package dev.dateline.study.stats;

import org.jspecify.annotations.NullMarked;
