/**
 * Files that other programs read and write at the same time: temporary files, locks, files replaced whole, and whether a place is
 * the user's own. Also the files that travel with the program.
 */
@NullMarked
package dev.dateline.disk;

import org.jspecify.annotations.NullMarked;
