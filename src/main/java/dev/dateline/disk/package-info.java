/**
 * Access to files that other programs read and write at the same time: temporary files, locks, replacing a file as a
 * whole, and checks of a place's owner. The package also reads the files that are part of the program.
 */
@NullMarked
package dev.dateline.disk;

import org.jspecify.annotations.NullMarked;
