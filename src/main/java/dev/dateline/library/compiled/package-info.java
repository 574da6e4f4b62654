/**
 * A library as bytes that are read in a fraction of the time that its files take. The bytes are a copy for one build of the
 * program only and may be thrown away at any time; where they lie and whether they still fit the files is not decided here.
 */
@NullMarked
package dev.dateline.library.compiled;

import org.jspecify.annotations.NullMarked;
