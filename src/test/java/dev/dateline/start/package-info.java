/**
 * Programs of the build. They start the program as a user would, to find which classes a start needs, and let Java make
 * a class archive of these classes. They are not shipped.
 */
@NullMarked
package dev.dateline.start;

import org.jspecify.annotations.NullMarked;
