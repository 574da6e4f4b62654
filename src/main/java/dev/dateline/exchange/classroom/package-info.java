/**
 * Question banks for Moodle and similar programs: GIFT, Moodle XML and QTI. They compare letters, so each spelling that
 * the judge accepts is listed. A card that a bank does not support is asked in the closest form that can still be
 * marked.
 */
@NullMarked
package dev.dateline.exchange.classroom;

import org.jspecify.annotations.NullMarked;
