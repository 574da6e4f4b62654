/**
 * Question banks for Moodle and its like: GIFT and Moodle XML. What is lenient with us is listed there answer by answer; what a
 * bank cannot ask is asked in the nearest way that still judges.
 */
@NullMarked
package dev.dateline.exchange.classroom;

import org.jspecify.annotations.NullMarked;
