/**
 * A library as bytes, which are read much faster than its files. The bytes are valid for one build of the program and may be
 * deleted at any time. Other classes decide where they are stored and whether they still match the files.
 */
@NullMarked
package dev.dateline.library.compiled;

import org.jspecify.annotations.NullMarked;
