/**
 * Programs of the build: they start the program as a user would, to learn which classes a start needs, and have Java make a
 * class archive of them. They are not shipped.
 */
@NullMarked
package dev.dateline.start;

import org.jspecify.annotations.NullMarked;
