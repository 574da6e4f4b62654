/**
 * Question banks for Moodle and similar programs: GIFT, Moodle XML and QTI. Spellings that the judge accepts are listed there one
 * by one. Cards that a bank does not support are asked in the closest form that can still be marked.
 */
@NullMarked
package dev.dateline.exchange.classroom;

import org.jspecify.annotations.NullMarked;
