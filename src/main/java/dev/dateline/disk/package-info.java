/**
 * Access to files that other programs read and write at the same time: temporary files, locks, replacing files as a whole, and
 * checks of a place's owner. Also the files that are part of the program.
 */
@NullMarked
package dev.dateline.disk;

import org.jspecify.annotations.NullMarked;
