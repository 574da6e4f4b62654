/**
 * The editor's eye: rules by which readable questions are checked, one card at a time and over a whole library, and the
 * author's word that silences one in one place. What cannot be read is the business of the reader.
 */
@NullMarked
package dev.dateline.library.lint;

import org.jspecify.annotations.NullMarked;
